/**
 * Two soft notes, once or several times. A browser lets a page sound only after it was touched: `arm`
 * must be called from a click or a key before `play` is heard.
 */
let audio: AudioContext | undefined;

export function arm(): void {
  if (typeof AudioContext !== 'function') return;
  audio ??= new AudioContext();
  void audio.resume();
}

export function play(times: number): void {
  arm();
  if (!audio) return;
  for (let index = 0; index < times * 2; index++) {
    const start = audio.currentTime + index * 0.28;
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = index % 2 ? 880 : 660;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.15, start + 0.03);
    volume.gain.exponentialRampToValueAtTime(0.001, start + 0.26);
    tone.connect(volume).connect(audio.destination);
    tone.start(start);
    tone.stop(start + 0.27);
  }
}
