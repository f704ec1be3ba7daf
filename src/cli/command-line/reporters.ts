import { normalize } from 'node:path';
import { didYouMean } from '../../diagnostics/index.js';
import { shownName, type TestReportName, testReportNames } from '../../report/index.js';
import { UsageError } from '../../run/index.js';

/** A report that was asked for, and the file it goes to; without a file it goes to standard output. */
export interface Reporter {
  readonly name: TestReportName;
  readonly file: string | undefined;
}

/**
 * Reads lists such as `pretty,json=out.json`. At most one report goes to standard output, besides the commands of `github`, and
 * one to a file.
 */
export function parseReporters(lists: readonly string[]): readonly Reporter[] {
  const reporters = lists.flatMap((list) => list.split(',')).map((item) => parseReporter(item.trim()));
  const bare = reporters.filter(({ file }) => file === undefined);
  const toStdout = bare.filter(
    ({ name }, index) => name !== 'github' || bare.findIndex((each) => each.name === name) < index,
  );
  if (toStdout.length > 1) {
    const names = toStdout.map(({ name }) => `\`${name}\``).join(' and ');
    throw new UsageError(`${names} can't both go to standard output: write \`${toStdout[1]?.name}=FILE\``);
  }
  const files = reporters.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const paths = files.map((file) => normalize(file));
  const twice = files.find((_, index) => paths.indexOf(paths[index] ?? '') < index);
  if (twice !== undefined) throw new UsageError(`two reports go to one file, \`${shownName(twice)}\``);
  return reporters;
}

function parseReporter(item: string): Reporter {
  const [name = '', ...rest] = item.split('=');
  const file = rest.length === 0 ? undefined : rest.join('=');
  if (!isReportName(name)) throw new UsageError(unknownReporter(name));
  if (file === '') throw new UsageError(`the reporter \`${name}=\` lacks its file: write \`${name}=FILE\``);
  if (file !== undefined && /\.ya?ml$/i.test(file)) {
    throw new UsageError(
      `the reporter \`${name}\` would overwrite \`${shownName(file)}\`: no report is YAML, and manifests are; give another ending`,
    );
  }
  return { name, file };
}

function isReportName(name: string): name is TestReportName {
  return testReportNames.some((each) => each === name);
}

function unknownReporter(name: string): string {
  const known = testReportNames.map((each) => `\`${each}\``).join(', ');
  return `unknown reporter \`${shownName(name)}\`; the reporters are ${known}${didYouMean(name, testReportNames)}`;
}
