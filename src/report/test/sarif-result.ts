import { createHash } from 'node:crypto';
import type { Fix, Location, Message } from 'sarif';
import type { CaseResult, LintFinding, LintFix, ReportedDiagnostic, Suite } from '../../result.js';
import { nameInEnvironment } from '../text/suite-title.js';
import { shorten, shownName, shownProse } from '../text/visible.js';
import { cniWords, connectionWords, headline, locationText, verdictWords } from '../text/words.js';
import { explain, type Statement } from './explain.js';
import { locationOf, type SarifLocation } from './sarif-place.js';

/** A result before its rule's place in the list and its fingerprint are known. */
export interface Finding {
  readonly ruleId: string;
  readonly level: 'error' | 'warning' | 'note';
  readonly message: Message;
  readonly location: Location;
  readonly relatedLocations: readonly Location[];
  /** What makes it the same finding from run to run: nothing of it changes where lines move. */
  readonly identity: readonly string[];
  /** Changes that would mend it; missing where none are known. */
  readonly fixes?: readonly Fix[];
}

/** A diagnostic, with what would mend it where something is known to. */
export type Fixable = ReportedDiagnostic & Pick<LintFinding, 'fix'>;

export interface JudgedInSuite {
  readonly suite: Suite;
  readonly result: CaseResult;
}

/** A case that failed or couldn't be judged, at its own place, with a link to each line that decides it. */
export function caseFinding({ suite, result }: JudgedInSuite, prefix: string): Finding {
  const { name, status, severity, file } = result;
  const links = linksFrom(prefix);
  const environment = suite.environment === 'default' ? [] : [`environment ${shownName(suite.environment)}`];
  const lines = [headOf(result), ...detailLines(result, links), ...[...environment, cniWords(suite.cni)].map(sentence)];
  return {
    ruleId: status === 'failed' ? 'case/failed' : 'case/errored',
    level: status === 'failed' && severity === 'warning' ? 'warning' : 'error',
    message: { text: shorten(lines.join('\n'), longestMessage) },
    location: locationOf(result, prefix),
    relatedLocations: links.locations,
    identity: [file, nameInEnvironment(suite), suite.cni.name, suite.cni.version ?? '', name],
  };
}

/** What was found about a file; nothing where no file is to blame, for a result without a place isn't shown anywhere. */
export function diagnosticFinding(diagnostic: Fixable, prefix: string): Finding | undefined {
  const { code, severity, message, file = '', excerpt = '', related } = diagnostic;
  if (diagnostic.file === undefined) return undefined;
  const links = linksFrom(prefix);
  const others = related
    .slice(0, mostLinks)
    .map((other) => `See ${links.to(other, other.message)}: ${sentence(shownProse(other.message))}`);
  return {
    ruleId: code,
    level: severity === 'notice' ? 'note' : severity,
    message: { text: shorten([sentence(shownProse(message)), ...others].join('\n'), longestMessage) },
    location: locationOf({ ...diagnostic, file }, prefix),
    relatedLocations: links.locations,
    identity: [file, message.replace(/:\d+/g, ''), excerpt.trim()],
    ...(diagnostic.fix === undefined ? {} : { fixes: [fixOf(diagnostic.fix, prefix)] }),
  };
}

function fixOf({ edits }: LintFix, prefix: string): Fix {
  const files = [...new Set(edits.map(({ file }) => file))];
  return {
    description: { text: 'Mend it as the message says.' },
    artifactChanges: files.map((file) => ({
      artifactLocation: locationOf({ file }, prefix).physicalLocation?.artifactLocation ?? {},
      replacements: edits
        .filter((edit) => edit.file === file)
        .map(({ line, column, endLine, endColumn, text }) => ({
          deletedRegion: { startLine: line, startColumn: column, endLine, endColumn },
          ...(text === '' ? {} : { insertedContent: { text } }),
        })),
    })),
  };
}

/** The same for the same finding, wherever its line has moved to. */
export function fingerprintOf({ ruleId, identity }: Finding): string {
  return createHash('sha256')
    .update(JSON.stringify([ruleId, ...identity]))
    .digest('hex')
    .slice(0, 32);
}

/** The places that a message links to by number. */
interface Links {
  readonly locations: readonly Location[];
  /** A link as SARIF writes it; the name of the place alone where there are too many already. */
  readonly to: (place: SarifLocation, words: string) => string;
}

function linksFrom(prefix: string): Links {
  const locations: Location[] = [];
  const to = (place: SarifLocation, words: string) => {
    const name = shownName(locationText({ file: place.file, line: place.line }));
    if (locations.length >= mostLinks) return name;
    const id = locations.length + 1;
    locations.push({ id, ...locationOf(place, prefix), message: { text: sentence(shownProse(words)) } });
    return `[${name.replace(/[\\[\]]/g, '\\$&')}](${id})`;
  };
  return { locations, to };
}

/** GitHub shows a hundred places of a result. */
const mostLinks = 50;

/** Who is concerned and what was found, in one sentence: often it's all that is shown. */
function headOf(result: CaseResult): string {
  const { name, counterexample, pairs } = result;
  if (counterexample === undefined) return sentence(`${shownName(name)}: ${headline(result)}`);
  const verdict = verdictWords({ ...result, pairs: { checked: 1, differing: 0 } });
  const share = pairs.checked > 1 && pairs.differing > 0 ? ` (${pairs.differing} of ${pairs.checked} pairs)` : '';
  return sentence(`${shownName(name)}: ${verdict}: ${connectionWords(counterexample)}${share}`);
}

/** The rest of the explanation, a sentence a line. */
function* detailLines(result: CaseResult, links: Links): Generator<string> {
  const decisions = result.decisions[Symbol.iterator]();
  let isFirst = true;
  for (const { kind, text } of explain(result)) {
    if (kind === 'decision') {
      const { value: decision } = decisions.next();
      yield decision?.file === undefined
        ? sentence(text)
        : `${plain(text)}, at ${links.to({ ...decision, file: decision.file }, text)}.`;
      continue;
    }
    const isInMessage = kind === 'place' || isInHead(kind, result, isFirst);
    if (kind === 'connection') isFirst = false;
    if (!isInMessage) yield sentence(text);
  }
}

/** Whether the first sentence tells a statement already. */
function isInHead(kind: Statement['kind'], { counterexample, message }: CaseResult, isFirst: boolean): boolean {
  if (counterexample !== undefined) return kind === 'verdict' || (kind === 'connection' && isFirst);
  return kind === (message === '' ? 'verdict' : 'message');
}

/** Text that holds no link of SARIF, whatever its author wrote. */
function plain(text: string): string {
  return text.replaceAll('](', '] (');
}

function sentence(text: string): string {
  return plain(/[.!?…]$/.test(text) ? text : `${text}.`);
}

/** Of a longer message nobody reads the end. */
const longestMessage = 4000;
