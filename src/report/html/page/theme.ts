import { button, element } from './dom.js';

const store = 'reachspec-theme';

/** The switch between light and dark; until it is used the page follows the system. */
export function themeSwitch(): HTMLElement {
  const root = document.documentElement;
  const kept = recall();
  if (kept !== undefined) root.dataset['theme'] = kept;
  const isDark = () =>
    (root.dataset['theme'] ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const toggle = button({ class: 'theme', role: 'switch' }, element('span', {}, 'Dark'), () => {
    root.dataset['theme'] = isDark() ? 'light' : 'dark';
    remember(root.dataset['theme']);
    show();
  });
  const show = () => toggle.setAttribute('aria-checked', String(isDark()));
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
  show();
  return toggle;
}

/** A page that is opened from a file may have no store. */
function recall(): 'dark' | 'light' | undefined {
  try {
    const kept = localStorage.getItem(store);
    return kept === 'dark' || kept === 'light' ? kept : undefined;
  } catch {
    return undefined;
  }
}

function remember(theme: string): void {
  try {
    localStorage.setItem(store, theme);
  } catch {
    // Then the switch holds for this visit.
  }
}
