import type { ReportingDescriptor } from 'sarif';
import type { Declared } from '../../diagnostics/index.js';
import type { ReportedDiagnostic } from '../../result.js';
import { shownName } from '../text/visible.js';

/** Where the project is at home. */
export const homepage = 'https://github.com/reachspec/reachspec';

/** What results refer to: the outcomes of cases, then every diagnostic, then those of a report that nobody declared. */
export function sarifRules(
  declared: readonly Declared[],
  reported: readonly ReportedDiagnostic[],
): readonly ReportingDescriptor[] {
  const known = new Set(declared.map(({ code }) => code));
  const others = new Map(reported.filter(({ code }) => !known.has(code)).map((each) => [each.code, each.severity]));
  return [
    ...caseRules,
    ...declared.map(diagnosticRule),
    ...[...others].map(([code, severity]) =>
      diagnosticRule({
        code,
        severity,
        summary: 'Something was found about a file',
        guardsTrust: severity === 'error',
      }),
    ),
  ];
}

/** What a change of a policy is that no case notices. */
export const survivorRule: ReportingDescriptor = rule({
  id: 'mutate/survived',
  short: 'No connectivity test notices this change of a policy.',
  full: 'The policy was changed here, something that no test asks about opened or closed, and every test passed as before.',
  level: 'warning',
  help: [
    'The message tells what was changed, and a connection that the change opens or closes.',
    'Add the case that it proposes to a test file, or remove what is written there if nobody needs it.',
  ],
  precision: 'very-high',
});

const caseRules: readonly ReportingDescriptor[] = [
  rule({
    id: 'case/failed',
    short: 'A connectivity test failed.',
    full: 'The NetworkPolicies allow a connection that a test says must be denied, or deny one that it says must be allowed.',
    level: 'error',
    help: [
      'The message names a connection that differs, and what decides it in each direction: the policy, its rule and its line.',
      'Change the policy at that line where the test is right, and the test where the policy is right. The nearest miss tells which rule would decide otherwise, and what it lacks.',
      'A gap that is known can be marked with `expectFailure`, a reason and a date.',
    ],
    precision: 'very-high',
  }),
  rule({
    id: 'case/errored',
    short: 'A connectivity test could not be judged.',
    full: 'A test examined nothing, names something that no manifest declares, contradicts another test, or depends on a fact that no file tells.',
    level: 'error',
    help: [
      'Such a test proves nothing, and never counts as passed.',
      'The message tells what was missing and what would settle it: a name to correct, a Namespace to declare, the CNI plugin or an address range to name.',
    ],
    precision: 'very-high',
  }),
];

function diagnosticRule({ code, severity, summary, guardsTrust }: Declared): ReportingDescriptor {
  const about = `${capitalised(shownName(summary))}.`;
  return rule({
    id: code,
    short: about,
    full: about,
    level: severity === 'notice' ? 'note' : severity,
    help: [
      about,
      'The message of each result tells what was found, what was expected, and how to mend it.',
      severityHelp[severity],
      guardsTrust
        ? 'Without it a wrong verdict could look right, so settings can raise its severity and never lower it.'
        : `\`severities\` in the settings file can change its severity, or turn it off: \`${shownName(code)}: off\`.`,
    ],
    precision: 'high',
  });
}

const severityHelp = {
  error: 'It is an error: as long as it is there the run cannot be trusted, and exits with 2.',
  warning: 'It is a warning: likely a mistake. It fails no run but that of `lint`, by `--fail-on`.',
  notice: 'It is a notice: worth knowing. It fails no run but that of `lint`, by `--fail-on notice`.',
} as const satisfies Record<Declared['severity'], string>;

interface RuleFacts {
  readonly id: string;
  readonly short: string;
  readonly full: string;
  readonly level: 'error' | 'warning' | 'note';
  /** Paragraphs, in which code stands between backticks. */
  readonly help: readonly string[];
  readonly precision: 'very-high' | 'high';
}

function rule({ id, short, full, level, help, precision }: RuleFacts): ReportingDescriptor {
  const helpUri = `${homepage}/blob/main/docs/diagnostics.md#${id.toLowerCase().replace(/[^a-z0-9-]/g, '')}`;
  const shown = shownName(id);
  return {
    id: shown,
    name:
      shown
        .split(/[^\p{L}\p{N}]+/u)
        .map(capitalised)
        .join('') || 'Diagnostic',
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: {
      text: help.join('\n\n').replaceAll('`', ''),
      markdown: `# ${short}\n\n${help.join('\n\n')}\n\n[All diagnostics](${homepage}/blob/main/docs/diagnostics.md)\n`,
    },
    helpUri,
    defaultConfiguration: { level },
    properties: {
      tags: ['kubernetes', 'network-policy', 'reachability'],
      precision,
      'problem.severity': level === 'note' ? 'recommendation' : level,
    },
  };
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
