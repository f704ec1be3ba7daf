// What `npm test` prints: one line a test file, every failure in full, and a closing line `N passed, N failed` that is the
// very last thing the run prints.

import { writeSync } from 'node:fs';
import { Parser } from 'tap-parser';

/**
 * Counts leaves over all processes of a run: assertions, and whatever else made a test file fail (a crash, a time-out, a
 * bail-out, no assertion at all). A subtest's own closing line isn't counted again.
 */
export class Reporter {
  #counts = { passed: 0, failed: 0, skipped: 0 };

  /** What is still to come of a process that runs these files. */
  open(files) {
    return new ProcessReport(files, {
      count: (kind) => {
        this.#counts[kind]++;
      },
      print: (text) => process.stdout.write(text),
    });
  }

  /** Counts something that isn't a test file, with what is wrong with it. */
  gate(name, problem) {
    this.#counts[problem === undefined ? 'passed' : 'failed']++;
    if (problem !== undefined) process.stdout.write(`\nFAIL ${name}\n${describe({ error: problem })}\n`);
    process.stdout.write(`${problem === undefined ? 'ok' : 'not ok'} ${name}\n`);
  }

  get hasFailed() {
    return this.#counts.failed > 0;
  }

  /** Runs last of all, so that the closing line and the exit code can't disagree. Synchronous: the process is ending. */
  close(code) {
    const { passed, failed, skipped } = this.#counts;
    const isBroken = failed === 0 && (code !== 0 || total(this.#counts) === 0);
    if (isBroken) writeSync(1, `\nFAIL the test run\n  ${code === 0 ? 'no test ran' : `exit code ${code}`}\n`);
    if (failed > 0 || isBroken) process.exitCode = code || 1;
    const tail = skipped > 0 ? `, ${skipped} skipped` : '';
    writeSync(1, `${passed} passed, ${isBroken ? 1 : failed} failed${tail}\n`);
  }
}

/** Reads the TAP of one process. */
class ProcessReport {
  #counts = { passed: 0, failed: 0, skipped: 0 };
  /** The counts when the current test file began; undefined between files. */
  #before = undefined;
  /** The file whose own line at the top of the stream is already accounted for. */
  #settled = undefined;
  #hasBailedOut = false;
  /** The files that haven't ended, in the order in which they run. */
  #left;
  #run;
  #parser = new Parser();

  constructor(files, run) {
    this.#left = new Set(files);
    this.#run = run;
    const parser = this.#parser;
    parser.on('child', () => {
      this.#before = { ...this.#counts };
    });
    parser.on('assert', (file) => this.#endFile(file));
    parser.on('result', (leaf) => this.#count(leaf));
    parser.on('bailout', (reason) => this.#bailOut(reason));
    parser.on('complete', (results) => this.#checkAgreement(results));
    passOutputThrough(parser, (text) => run.print(text));
  }

  /** How many files haven't ended. */
  get left() {
    return this.#left.size;
  }

  write(chunk) {
    this.#parser.write(chunk);
  }

  /** Takes how the process ended, in words where it didn't end well; the files that it was to run can't have passed unseen. */
  end(problem) {
    this.#parser.end();
    const [current, ...others] = this.#left;
    if (current !== undefined && !this.#hasBailedOut)
      this.#fail(current, { error: problem ?? 'the process ended before the file' });
    for (const file of others) this.#fail(file, { error: 'the process ended before the file began' });
    if (problem !== undefined && this.#counts.failed === 0) this.#fail('the test run', { error: problem });
  }

  /** The points at the top of the stream are the test files; their leaves came before. */
  #endFile(file) {
    if (this.#before === undefined) return;
    const failed = this.#counts.failed - this.#before.failed;
    const leaves = total(this.#counts) - total(this.#before);
    this.#before = undefined;
    this.#left.delete(file.name);
    if (failed === 0 && !file.ok) this.#settle(file, file.diag ?? {});
    if (leaves === 0 && file.ok) this.#settle(file, { error: 'the file holds no assertion' });
    this.#run.print(`${file.ok && leaves > 0 ? 'ok' : 'not ok'} ${sourceName(file.name)} (${leaves})\n`);
  }

  #settle(file, details) {
    this.#settled = file;
    this.#fail(file.name, details);
  }

  #count(leaf) {
    if (leaf === this.#settled) return;
    if (leaf.skip || leaf.todo) this.#add('skipped');
    else if (leaf.ok) this.#add('passed');
    else this.#fail(leaf.fullname, leaf.diag ?? {});
  }

  #fail(name, details) {
    this.#add('failed');
    this.#run.print(`\nFAIL ${sourceName(name)}\n${describe(details)}\n`);
  }

  #add(kind) {
    this.#counts[kind]++;
    this.#run.count(kind);
  }

  /** A bail-out surfaces at every level of the stream, and once is enough. */
  #bailOut(reason) {
    if (this.#hasBailedOut) return;
    this.#hasBailedOut = true;
    this.#fail('the test run bailed out', { error: reason });
  }

  /** What the parser holds against the stream as a whole without naming a test: a broken plan, a cut stream. */
  #checkAgreement(results) {
    if (results.ok || this.#counts.failed > 0 || this.#left.size > 0) return;
    const reasons = results.failures.map((failure) => failure.tapError ?? failure.name).join('; ');
    this.#fail('the test run', { error: reasons });
  }
}

function total({ passed, failed, skipped }) {
  return passed + failed + skipped;
}

/** Lines that aren't TAP are what tests print; they are shown as they come. */
function passOutputThrough(parser, print) {
  parser.on('extra', print);
  parser.on('child', (child) => passOutputThrough(child, print));
}

/** The name of the source of a compiled test file, wherever it stands in a longer name. */
function sourceName(name) {
  return name.replace(/\.build\/(test\/\S*)\.js(?=$|\s)/g, '$1.ts');
}

/** What tap knows of a child process that is the same for every test file. */
const noise = new Set(['compare', 'source', 'stdio', 'cwd', 'externalID', 'command', 'args', 'jobId', 'test']);

/** The details of a failure, indented: where it is, what was compared, and what else tap noted. */
function describe({ at, stack, diff, error, ...rest }) {
  const place = at && `at ${sourceName(`${at.fileName}:${at.lineNumber}:${at.columnNumber}`)}`;
  const facts = Object.entries(rest)
    .filter(([key, value]) => !noise.has(key) && value !== null)
    .map(([key, value]) => `${key}: ${shown(value)}`);
  const deepStack = stack?.trim().includes('\n') ? stack : undefined;
  const parts = diff ? [place, error && shown(error), diff] : [place, error && shown(error), ...facts, deepStack];
  const text = parts.filter(Boolean).join('\n').trimEnd();
  return text.replace(/^/gm, '  ');
}

function shown(value) {
  return typeof value === 'string' ? sourceName(value.trimEnd()) : JSON.stringify(value, undefined, 2);
}
