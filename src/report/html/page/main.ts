import type { PageData } from '../page-data.js';
import { caseSection, comparisonSection } from './case-list.js';
import { coverageSection } from './coverage-section.js';
import { element } from './dom.js';
import { inputSection, problemSection } from './file-sections.js';
import { mapSections } from './map-section.js';
import { createPanel } from './panel.js';
import { placesWith } from './places.js';
import { themeSwitch } from './theme.js';

start(JSON.parse(document.querySelector('#data')?.textContent ?? '{}'));

/** Builds the page: a section for each part of the result that is there. */
function start({ tests, map, coverage, links, diagnostics, inputs }: PageData): void {
  const showPlace = placesWith(links);
  const panel = createPanel();
  const sections = [
    ...(tests === undefined ? [] : [caseSection(tests, showPlace)]),
    ...(tests === undefined || tests.comparisons.length === 0 ? [] : [comparisonSection(tests.comparisons, showPlace)]),
    ...(coverage === undefined ? [] : [coverageSection(coverage, showPlace)]),
    ...(map === undefined ? [] : mapSections(map, panel, showPlace)),
    ...(diagnostics.length === 0 ? [] : [problemSection(diagnostics, showPlace)]),
    inputSection(inputs),
  ];
  document.querySelector('header')?.append(contents(sections), themeSwitch());
  document.body.append(element('main', {}, ...sections), panel.element);
  unfoldForPrint();
}

/** Links to the sections that have a heading. */
function contents(sections: readonly HTMLElement[]): HTMLElement {
  const links = sections.flatMap((section) => {
    const words = section.querySelector('h2')?.textContent;
    return section.id === '' || words === undefined || words === null
      ? []
      : [element('a', { href: `#${section.id}` }, words)];
  });
  return element('nav', { 'aria-label': 'Sections' }, ...links);
}

/** What is folded can't be unfolded on paper. */
function unfoldForPrint(): void {
  let folded: readonly HTMLDetailsElement[] = [];
  window.addEventListener('beforeprint', () => {
    folded = [
      ...document.querySelectorAll<HTMLDetailsElement>(
        '.case details:not([open]), .problems:not([open]), .exposure details:not([open])',
      ),
    ];
    for (const each of folded) each.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const each of folded) each.open = false;
  });
}
