import { mount } from 'svelte';
import App from './App.svelte';
import './styles/tokens.css';
import './styles/base.css';

// A part of this build that the server no longer has: the new build's page has all of its own. Not twice in a minute.
addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem('rostrum.reloaded') ?? 0);
  if (!navigator.onLine || Date.now() - last < 60_000) return;
  event.preventDefault();
  sessionStorage.setItem('rostrum.reloaded', String(Date.now()));
  location.reload();
});

export default mount(App, { target: document.body });
