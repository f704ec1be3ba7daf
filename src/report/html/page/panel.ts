import { button, element } from './dom.js';

/** Where explanations are shown, beside or below what they explain. */
export interface Panel {
  readonly element: HTMLElement;
  /** Shows an explanation and moves the focus to it; closing gives it back. */
  readonly open: (explanation: Explanation) => void;
}

export interface Explanation {
  readonly title: string;
  readonly content: readonly Node[];
}

/** Said at the document when the explanation is closed: nothing is open any more. */
export const panelClosed = 'reachspec-panel-closed';

export function createPanel(): Panel {
  const title = element('h2', { id: 'explanation-title', tabindex: -1 });
  const body = element('div', { class: 'panel-body' });
  const close = () => {
    if (panel.hidden) return;
    panel.hidden = true;
    document.body.classList.remove('with-panel');
    origin?.focus();
    origin = undefined;
    document.dispatchEvent(new Event(panelClosed));
  };
  const head = element(
    'div',
    { class: 'panel-head' },
    title,
    button({ class: 'close', 'aria-label': 'Close the explanation' }, '×', close),
  );
  const panel = element('aside', { class: 'panel', 'aria-labelledby': 'explanation-title', hidden: true }, head, body);
  let origin: HTMLElement | SVGElement | undefined;
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') close();
  });
  return {
    element: panel,
    open: ({ title: words, content }) => {
      const active = document.activeElement;
      const isOwn = active !== null && panel.contains(active);
      if (!isOwn && (active instanceof HTMLElement || active instanceof SVGElement)) origin = active;
      title.textContent = words;
      body.replaceChildren(...content);
      panel.hidden = false;
      document.body.classList.add('with-panel');
      panel.scrollTop = 0;
      title.focus({ preventScroll: true });
    },
  };
}
