/**
 * Times, durations and numbers in the reader's language, by Intl.
 *
 * Always the 24-hour clock; Arabic with Latin digits, as UN documents print
 * them. Zones are explicit: a time is shown in the meeting's zone and, when it
 * differs, in the reader's. Pure functions; formatters are cached.
 */
import type { Instant, Language } from './types';

const locales: Record<Language, string> = {
  ar: 'ar-u-nu-latn',
  zh: 'zh-Hans',
  en: 'en-GB',
  fr: 'fr-FR',
  ru: 'ru-RU',
  es: 'es-ES',
};

/** The Intl locale of a language of the United Nations. */
export function locale(language: Language): string {
  return locales[language];
}

/** Formatters cost far more to make than to use: each is made once. */
function kept<Options extends object, Formatter>(make: (locale: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>();
  return (language: Language, options: Options): Formatter => {
    const key = language + JSON.stringify(options);
    let found = made.get(key);
    if (!found) {
      found = make(locale(language), options);
      made.set(key, found);
    }
    return found;
  };
}

const formatter = kept((locale: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options));
const numbers = kept((locale: string, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));
const lists = kept((locale: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(locale, options));

type When = Instant | number;

function instant(at: When): number {
  return typeof at === 'number' ? at : Date.parse(at);
}

const hm = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;

/** `12:41` */
export function time(at: When, language: Language, zone: string): string {
  return formatter(language, { ...hm, timeZone: zone }).format(instant(at));
}

/** `12:41:07` */
export function timeWithSeconds(at: When, language: Language, zone: string): string {
  return formatter(language, { ...hm, second: '2-digit', timeZone: zone }).format(instant(at));
}

/** `Mon 12 Oct` */
export function day(at: When, language: Language, zone: string): string {
  return formatter(language, { weekday: 'short', day: 'numeric', month: 'short', timeZone: zone }).format(instant(at));
}

/** `Mon 12 Oct, 12:41` */
export function dateTime(at: When, language: Language, zone: string): string {
  return formatter(language, { weekday: 'short', day: 'numeric', month: 'short', ...hm, timeZone: zone }).format(
    instant(at),
  );
}

/** `Mon 12 Oct, 12:41:07`, or without the day of the week. */
export function dateTimeWithSeconds(at: When, language: Language, zone: string, weekday = true): string {
  return formatter(language, {
    ...(weekday && { weekday: 'short' }),
    day: 'numeric',
    month: 'short',
    ...hm,
    second: '2-digit',
    timeZone: zone,
  }).format(instant(at));
}

/** `12 October 2020, 12:41:07` */
export function fullDateTime(at: When, language: Language, zone: string): string {
  return formatter(language, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    ...hm,
    second: '2-digit',
    timeZone: zone,
  }).format(instant(at));
}

/** The time alone when it falls on the same day as `now` in that zone, else with the day. */
export function timeOrDate(at: When, now: When, language: Language, zone: string): string {
  return sameDay(at, now, zone) ? time(at, language, zone) : dateTime(at, language, zone);
}

export function sameDay(one: When, other: When, zone: string): boolean {
  const form: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: zone };
  const format = formatter('en', form);
  return format.format(instant(one)) === format.format(instant(other));
}

/** `Vienna`, from `Europe/Vienna`; the zone's generic name where Intl has one in the language. */
export function zoneName(zone: string, language: Language, at: When = Date.now()): string {
  const parts = formatter(language, { timeZone: zone, timeZoneName: 'short', hour: 'numeric' }).formatToParts(
    instant(at),
  );
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** Where the reader is: the zone of this device. */
export function readerZone(): string {
  return new Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC';
}

/** Do both zones show the same wall time at that instant? */
export function sameWallTime(zone: string, other: string, at: When): boolean {
  return dateTime(at, 'en', zone) === dateTime(at, 'en', other);
}

export function number(value: number, language: Language): string {
  return numbers(language, {}).format(value);
}

/**
 * A code such as `1(f)` as it is, also in the midst of Arabic: for places that hold no markup (an <option>, an
 * attribute), where the brackets would otherwise turn round.
 */
export function leftToRight(code: string): string {
  return `${String.fromCodePoint(0x2066)}${code}${String.fromCodePoint(0x2069)}`;
}

/** `France, Egypt and Italy` */
export function listing(items: readonly string[], language: Language): string {
  return lists(language, { type: 'conjunction' }).format(items);
}

/**
 * A duration in words: `3 minutes`, `1 hour 20 minutes`, `45 seconds`. From ten
 * minutes on nobody counts the seconds.
 */
export function duration(ms: number, language: Language, display: 'long' | 'short' | 'narrow' = 'long'): string {
  const total = Math.round(Math.abs(ms) / 1000);
  const hours = Math.floor(total / 3600);
  const mins = Math.floor((total % 3600) / 60);
  const seconds = total % 60;
  const parts: [number, string][] = [];
  if (hours) parts.push([hours, 'hour']);
  if (mins) parts.push([mins, 'minute']);
  if ((seconds && total < 600) || parts.length === 0) parts.push([seconds, 'second']);
  const words = parts.map(([value, unit]) =>
    numbers(language, { style: 'unit', unit, unitDisplay: display }).format(value),
  );
  return lists(language, { type: 'unit', style: display === 'narrow' ? 'narrow' : 'short' }).format(words);
}

/** Instant of the device's `datetime-local` value, read as wall time in a zone. */
export function instantFromWallTime(value: string, zone: string): Instant | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?$/.exec(value);
  if (!match) return undefined;
  const [year, month, date, hour, minute, second, fraction] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number, number, number, number, number, number, number,
  ];
  const asUtc = Date.UTC(year, month - 1, date, hour, minute, second, fraction);
  // Twice: the first guess may lie on the other side of a change of offset.
  let guess = asUtc - zoneOffset(asUtc, zone);
  guess = asUtc - zoneOffset(guess, zone);
  return new Date(guess).toISOString();
}

/** The value of a `datetime-local` field for an instant, as wall time in a zone. */
export function wallTime(at: When, zone: string): string {
  const ms = instant(at);
  return new Date(ms + zoneOffset(ms, zone)).toISOString().slice(0, 16);
}

function zoneOffset(ms: number, zone: string): number {
  const parts = formatter('en', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(ms);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(ms / 1000) * 1000;
}
