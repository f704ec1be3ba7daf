import type { End } from '../view/ends.js';
import type { Matrix } from '../view/filter.js';
import { shadeOf } from '../view/reachability.js';
import { endWords, shadeWords } from './cell-words.js';
import { element } from './dom.js';
import { panelClosed } from './panel.js';

/** A matrix on the page, of which only what is in sight is in the document. */
export interface MatrixView {
  readonly element: HTMLElement;
  readonly show: (content: MatrixContent) => void;
}

export interface MatrixContent {
  readonly matrix: Matrix;
  /** The verdicts that are wanted, as bits; other cells are pale. */
  readonly verdicts: number;
  readonly words: (from: End, to: End, bits: number) => string;
}

interface Spot {
  readonly row: number;
  readonly column: number;
}

const cellSize = 30;
const spare = 3;

export function createMatrix(open: (from: End, to: End) => void, status: (words: string) => void): MatrixView {
  const sheet = element('div', { class: 'sheet', role: 'presentation' });
  const grid = element('div', { class: 'matrix', role: 'grid', 'aria-label': 'Who reaches whom' }, sheet);
  let content: MatrixContent | undefined;
  let active: Spot = { row: 0, column: 0 };
  let opened: Spot | undefined;
  let drawnWindow = '';

  const cellAt = ({ row, column }: Spot) => grid.querySelector<HTMLElement>(`[data-spot="${row} ${column}"]`);
  const draw = () => {
    if (content === undefined) return;
    const visibleCells = visibleCellsOf(grid, content.matrix);
    const key = JSON.stringify([visibleCells, active, opened]);
    if (key === drawnWindow) return;
    drawnWindow = key;
    const hadFocus = grid.contains(document.activeElement);
    sheet.replaceChildren(...rowsOf(content, visibleCells, { active, opened }));
    if (hadFocus) (cellAt(active) ?? grid).focus({ preventScroll: true });
  };
  const move = (spot: Spot) => {
    active = spot;
    scrollTo(grid, spot);
    draw();
    cellAt(spot)?.focus({ preventScroll: true });
  };
  const openAt = ({ row, column }: Spot) => {
    const [from, to] = [content?.matrix.sources[row], content?.matrix.destinations[column]];
    if (from === undefined || to === undefined) return;
    opened = { row, column };
    draw();
    open(from, to);
  };
  const close = () => {
    opened = undefined;
    draw();
  };
  document.addEventListener(panelClosed, close);
  grid.addEventListener('scroll', () => window.requestAnimationFrame(draw), { passive: true });
  new ResizeObserver(draw).observe(grid);
  grid.addEventListener('click', ({ target }) => {
    const spot = spotOf(target);
    if (spot === undefined) return;
    move(spot);
    openAt(spot);
  });
  announceSpots(grid, status);
  grid.addEventListener('keydown', (event) => {
    if (content === undefined || content.matrix.cells.length === 0) return;
    if (event.key === 'Enter' || event.key === ' ') openAt(active);
    else {
      const next = nextSpot(event, active, content.matrix, Math.max(1, Math.floor(grid.clientHeight / cellSize) - 4));
      if (next === undefined) return;
      move(next);
    }
    event.preventDefault();
  });
  return {
    element: grid,
    show: (next) => {
      const { sources, destinations } = next.matrix;
      content = next;
      makeRoom(grid, next.matrix);
      [active, opened, drawnWindow] = [{ row: 0, column: 0 }, undefined, ''];
      grid.scrollTo(0, 0);
      const { head, side } = marginsOf(grid);
      sheet.style.setProperty('width', `${side + destinations.length * cellSize}px`);
      sheet.style.setProperty('height', `${head + sources.length * cellSize}px`);
      draw();
    },
  };
}

/** Says what the cell below the pointer, or the one with the focus, represents, and marks its labels. */
function announceSpots(grid: HTMLElement, status: (words: string) => void): void {
  for (const kind of ['pointerover', 'focusin'] as const) {
    grid.addEventListener(kind, ({ target }) => {
      const label = target instanceof Element ? target.getAttribute('aria-label') : null;
      if (label !== null && spotOf(target) !== undefined) status(label);
      mark(grid, spotOf(target));
    });
  }
}

/** A label that fits into some pixels: the end of a name tells more than its beginning. */
function fitting(label: string, room: number): string {
  const characters = Math.floor(room / 7.2);
  return label.length <= characters ? label : `…${label.slice(1 - characters)}`;
}

/** Tells how many rows and columns there are, and makes as much room for the labels as they need, within what the style sheet allows. */
function makeRoom(grid: HTMLElement, { sources, destinations }: Matrix): void {
  const wanted = (ends: readonly End[]) => Math.max(0, ...ends.map(({ label }) => label.length)) * 7.2 + 30;
  grid.style.setProperty('--wanted-side', `${Math.ceil(wanted(sources))}px`);
  grid.style.setProperty('--wanted-head', `${Math.ceil(wanted(destinations))}px`);
  grid.setAttribute('aria-rowcount', String(sources.length + 1));
  grid.setAttribute('aria-colcount', String(destinations.length + 1));
}

/** The room of the labels, as the style sheet gives it. */
function marginsOf(grid: HTMLElement): { readonly head: number; readonly side: number } {
  const { scrollPaddingTop, scrollPaddingLeft } = getComputedStyle(grid);
  return { head: Number.parseFloat(scrollPaddingTop) || 0, side: Number.parseFloat(scrollPaddingLeft) || 0 };
}

interface VisibleCells {
  readonly rows: readonly [number, number];
  readonly columns: readonly [number, number];
  readonly head: number;
  readonly side: number;
}

/** The rows and columns in sight, and a few around them. */
function visibleCellsOf(grid: HTMLElement, { sources, destinations }: Matrix): VisibleCells {
  const { head, side } = marginsOf(grid);
  const range = (offset: number, room: number, total: number): readonly [number, number] => {
    const first = Math.max(0, Math.floor(offset / cellSize) - spare);
    return [Math.min(first, total), Math.min(total, Math.ceil((offset + room) / cellSize) + spare)];
  };
  return {
    rows: range(grid.scrollTop, grid.clientHeight - head, sources.length),
    columns: range(grid.scrollLeft, grid.clientWidth - side, destinations.length),
    head,
    side,
  };
}

interface Spots {
  readonly active: Spot;
  /** The cell whose explanation is open. */
  readonly opened: Spot | undefined;
}

function* rowsOf(
  content: MatrixContent,
  visibleCells: VisibleCells,
  { active, opened }: Spots,
): Generator<HTMLElement> {
  yield headRow(content.matrix, visibleCells);
  for (let row = visibleCells.rows[0]; row < visibleCells.rows[1]; row++) {
    const from = content.matrix.sources[row];
    if (from !== undefined) yield bodyRow(content, { row, from, visibleCells, active, opened });
  }
}

function headRow({ destinations }: Matrix, { columns, side, head }: VisibleCells): HTMLElement {
  const corner = element('div', { class: 'corner', role: 'columnheader', 'aria-colindex': 1 }, 'from ↓ to →');
  const heads = destinations.slice(...columns).map((to, index) => {
    const column = columns[0] + index;
    const label = element('span', {}, fitting(to.label, head - 26));
    const made = element(
      'div',
      {
        class: `head ${to.kind}`,
        role: 'columnheader',
        'aria-colindex': column + 2,
        title: endWords(to),
        'data-column': column,
      },
      label,
    );
    made.style.setProperty('left', `${side + column * cellSize}px`);
    return made;
  });
  return element('div', { class: 'head-row', role: 'row', 'aria-rowindex': 1 }, corner, ...heads);
}

interface Row extends Spots {
  readonly row: number;
  readonly from: End;
  readonly visibleCells: VisibleCells;
}

function bodyRow(
  { matrix, verdicts, words }: MatrixContent,
  { row, from, visibleCells, active, opened }: Row,
): HTMLElement {
  const { destinations, cells } = matrix;
  const cellsInSight = destinations.slice(...visibleCells.columns).map((to, index) => {
    const column = visibleCells.columns[0] + index;
    const bits = cells[row * destinations.length + column] ?? 0;
    const shade = shadeOf(bits);
    const isPale = (bits & verdicts) === 0;
    const isOpened = row === opened?.row && column === opened.column;
    const cell = element('div', {
      class: `cell ${shade}${isPale ? ' pale' : ''}${isOpened ? ' opened' : ''}`,
      role: 'gridcell',
      'aria-selected': String(isOpened),
      'aria-colindex': column + 2,
      'aria-label': `${from.label} to ${to.label}: ${shade === 'none' ? shadeWords.none : words(from, to, bits)}`,
      tabindex: row === active.row && column === active.column ? 0 : -1,
      'data-spot': `${row} ${column}`,
    });
    cell.style.setProperty('left', `${visibleCells.side + column * cellSize}px`);
    return cell;
  });
  const head = element(
    'div',
    { class: `side ${from.kind}`, role: 'rowheader', 'aria-colindex': 1, title: endWords(from) },
    fitting(from.label, visibleCells.side - 22),
  );
  const made = element(
    'div',
    { class: 'row', role: 'row', 'aria-rowindex': row + 2, 'data-row': row },
    head,
    ...cellsInSight,
  );
  made.style.setProperty('top', `${visibleCells.head + row * cellSize}px`);
  return made;
}

function spotOf(target: EventTarget | null): Spot | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-spot]') : null;
  const [row, column] = cell?.dataset['spot']?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Where a key leads. */
function nextSpot(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  { row, column }: Spot,
  { sources, destinations }: Matrix,
  page: number,
): Spot | undefined {
  const [lastRow, lastColumn] = [sources.length - 1, destinations.length - 1];
  const isWhole = ctrlKey || metaKey;
  const spots: Readonly<Record<string, Spot>> = {
    ArrowUp: { row: row - 1, column },
    ArrowDown: { row: row + 1, column },
    ArrowLeft: { row, column: column - 1 },
    ArrowRight: { row, column: column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: isWhole ? 0 : row, column: 0 },
    End: { row: isWhole ? lastRow : row, column: lastColumn },
  };
  const next = spots[key];
  if (next === undefined) return undefined;
  const within = (number: number, last: number) => Math.min(Math.max(0, number), last);
  return { row: within(next.row, lastRow), column: within(next.column, lastColumn) };
}

/** Scrolls as little as it takes to have a cell in sight. */
function scrollTo(grid: HTMLElement, { row, column }: Spot): void {
  const { head, side } = marginsOf(grid);
  const near = (offset: number, place: number, room: number) =>
    Math.min(Math.max(offset, (place + 1) * cellSize - room), place * cellSize);
  grid.scrollTop = near(grid.scrollTop, row, grid.clientHeight - head);
  grid.scrollLeft = near(grid.scrollLeft, column, grid.clientWidth - side);
}

/** Marks the labels of a cell. */
function mark(grid: HTMLElement, spot: Spot | undefined): void {
  for (const marked of grid.querySelectorAll('.marked')) marked.classList.remove('marked');
  if (spot === undefined) return;
  grid.querySelector(`[data-row="${spot.row}"] > .side`)?.classList.add('marked');
  grid.querySelector(`[data-column="${spot.column}"]`)?.classList.add('marked');
}
