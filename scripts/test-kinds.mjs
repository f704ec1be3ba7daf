// Sorts compiled test files by what they need: whether they may share a process, and whether a quick run leaves them out.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { simple } from 'acorn-walk';

/** What a file must not do, with the helpers that it imports, to share a process with others: here it is looked for as text. */
const mayNeedOwnProcess = /process\.(?:env\[[^\]]*\] =(?!=)|exit\(|exitCode =|chdir\(|on(?:ce)?\()|\bdefine\(/;
const ownCalls = ['exit', 'chdir', 'on', 'once'];

/** Whether the code itself does it, and not a text of it: the script of another process. What waits for the exit disturbs nobody. */
function needsOwnProcess(text) {
  if (!mayNeedOwnProcess.test(text)) return false;
  let isFound = false;
  simple(parse(text, { ecmaVersion: 2023, sourceType: 'module' }), {
    AssignmentExpression({ left }) {
      isFound ||= isOfProcess(left, ['exitCode']) || isOfProcess(left.object, ['env']);
    },
    CallExpression({ callee, arguments: [first] }) {
      isFound ||= callee.name === 'define' || (isOfProcess(callee, ownCalls) && first?.value !== 'exit');
    },
  });
  return isFound;
}

function isOfProcess(node, names) {
  return node?.type === 'MemberExpression' && node.object.name === 'process' && names.includes(node.property.name);
}

/** What a file holds that starts programs, or one of its helpers. */
const startsPrograms = /^import\b[^;]*? from '(?:node:)?child_process'/m;

/** What tells that a file judges hundreds of random clusters, or loads many copies of the engine. */
const takesLong = /REACHSPEC_FUZZ_RUNS|(?:broken-engine|planted-[a-z]+|random-[a-z]+)\.js'/;

/** Files that take seconds besides. The others come to half a minute. */
const slow = [
  'cases/many-ranges',
  'cni/cilium',
  'cni/verdicts',
  'dialects/calico/selector',
  'assemble/environments',
  'closed/closed-groups',
  'diff/blame-of-many',
  'map/exposure-budget',
  'map/exposure-agreement',
  'endpoints/services',
  'report/map/layout',
  'report/map/map',
  'report/test/junit',
  'report/test/markdown',
  'report/test/sarif',
  'report/test/tap',
  'run/large-inputs',
];

/** Throws where a file of the list isn't there: it was renamed, and would be taken for a quick one. */
function checkSlow(root) {
  const gone = slow.filter((name) => !existsSync(join(root, `.build/test/${name}.test.js`)));
  if (gone.length > 0) throw new Error(`scripts/test-kinds.mjs calls slow what isn't there: ${gone.join(', ')}`);
}

/** Says of each of some compiled test files, given by their paths from the root, what it needs. */
export function kindsOf(root, files) {
  checkSlow(root);
  return files.map((file) => {
    const texts = closure(join(root, file)).map(textOf);
    return {
      file,
      isAlone: file.endsWith('.browser.js') || texts.some(needsOwnProcess),
      startsPrograms: texts.some((text) => startsPrograms.test(text)),
      isLong: texts.some((text) => takesLong.test(text)),
      isSlow: slow.some((name) => file === `.build/test/${name}.test.js`),
    };
  });
}

/** A compiled file of `test/`, and those of `test/` that it imports, directly or not. */
function closure(file) {
  const found = new Set([file]);
  for (const each of found) {
    for (const [, path] of textOf(each).matchAll(/^(?:import|export)\b[^;]*? from '(\.{1,2}\/[^']+\.js)';$/gm)) {
      const imported = join(each, '..', path);
      if (imported.includes('/.build/test/')) found.add(imported);
    }
  }
  return [...found];
}

const texts = new Map();

function textOf(file) {
  if (!texts.has(file)) texts.set(file, readFileSync(file, 'utf8'));
  return texts.get(file);
}
