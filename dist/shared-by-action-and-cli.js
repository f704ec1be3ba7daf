import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  UsageError,
  byBytes,
  changedLines,
  countConnections,
  definitions,
  didYouMean,
  diffConnections,
  exitCode,
  mapConnections,
  require_dist,
  shownPathOf
} from "./shared.js";
import {
  __commonJS,
  __toESM
} from "./shared-with-lazy-fast-glob-and-lazy-hpcc-js-wasm-graphviz.js";

// node_modules/picocolors/picocolors.js
var require_picocolors = __commonJS({
  "node_modules/picocolors/picocolors.js"(exports, module) {
    var p = process || {};
    var argv = p.argv || [];
    var env = p.env || {};
    var isColorSupported = !(!!env.NO_COLOR || argv.includes("--no-color")) && (!!env.FORCE_COLOR || argv.includes("--color") || p.platform === "win32" || (p.stdout || {}).isTTY && env.TERM !== "dumb" || !!env.CI);
    var formatter = (open, close, replace = open) => (input) => {
      let string = "" + input, index = string.indexOf(close, open.length);
      return ~index ? open + replaceClose(string, close, replace, index) + close : open + string + close;
    };
    var replaceClose = (string, close, replace, index) => {
      let result = "", cursor = 0;
      do {
        result += string.substring(cursor, index) + replace;
        cursor = index + close.length;
        index = string.indexOf(close, cursor);
      } while (~index);
      return result + string.substring(cursor);
    };
    var createColors = (enabled = isColorSupported) => {
      let f = enabled ? formatter : () => String;
      return {
        isColorSupported: enabled,
        reset: f("\x1B[0m", "\x1B[0m"),
        bold: f("\x1B[1m", "\x1B[22m", "\x1B[22m\x1B[1m"),
        dim: f("\x1B[2m", "\x1B[22m", "\x1B[22m\x1B[2m"),
        italic: f("\x1B[3m", "\x1B[23m"),
        underline: f("\x1B[4m", "\x1B[24m"),
        inverse: f("\x1B[7m", "\x1B[27m"),
        hidden: f("\x1B[8m", "\x1B[28m"),
        strikethrough: f("\x1B[9m", "\x1B[29m"),
        black: f("\x1B[30m", "\x1B[39m"),
        red: f("\x1B[31m", "\x1B[39m"),
        green: f("\x1B[32m", "\x1B[39m"),
        yellow: f("\x1B[33m", "\x1B[39m"),
        blue: f("\x1B[34m", "\x1B[39m"),
        magenta: f("\x1B[35m", "\x1B[39m"),
        cyan: f("\x1B[36m", "\x1B[39m"),
        white: f("\x1B[37m", "\x1B[39m"),
        gray: f("\x1B[90m", "\x1B[39m"),
        bgBlack: f("\x1B[40m", "\x1B[49m"),
        bgRed: f("\x1B[41m", "\x1B[49m"),
        bgGreen: f("\x1B[42m", "\x1B[49m"),
        bgYellow: f("\x1B[43m", "\x1B[49m"),
        bgBlue: f("\x1B[44m", "\x1B[49m"),
        bgMagenta: f("\x1B[45m", "\x1B[49m"),
        bgCyan: f("\x1B[46m", "\x1B[49m"),
        bgWhite: f("\x1B[47m", "\x1B[49m"),
        blackBright: f("\x1B[90m", "\x1B[39m"),
        redBright: f("\x1B[91m", "\x1B[39m"),
        greenBright: f("\x1B[92m", "\x1B[39m"),
        yellowBright: f("\x1B[93m", "\x1B[39m"),
        blueBright: f("\x1B[94m", "\x1B[39m"),
        magentaBright: f("\x1B[95m", "\x1B[39m"),
        cyanBright: f("\x1B[96m", "\x1B[39m"),
        whiteBright: f("\x1B[97m", "\x1B[39m"),
        bgBlackBright: f("\x1B[100m", "\x1B[49m"),
        bgRedBright: f("\x1B[101m", "\x1B[49m"),
        bgGreenBright: f("\x1B[102m", "\x1B[49m"),
        bgYellowBright: f("\x1B[103m", "\x1B[49m"),
        bgBlueBright: f("\x1B[104m", "\x1B[49m"),
        bgMagentaBright: f("\x1B[105m", "\x1B[49m"),
        bgCyanBright: f("\x1B[106m", "\x1B[49m"),
        bgWhiteBright: f("\x1B[107m", "\x1B[49m")
      };
    };
    module.exports = createColors();
    module.exports.createColors = createColors;
  }
});

// src/cli/io.ts
function processIo() {
  const { stdin, stdout, stderr, env } = process;
  return { stdin, stdout, stderr, env, cwd: process.cwd(), now: () => /* @__PURE__ */ new Date() };
}
async function readAll(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

// src/report/layout.ts
var pageWidth = 80;
function wrap(text, { first, rest }) {
  const lines3 = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    if (!isFresh && screenWidth(line) + 1 + screenWidth(word) > pageWidth) {
      lines3.push(line);
      line = rest;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines3, line];
}
function count(number, singular, plural = `${singular}s`) {
  return `${number} ${number === 1 ? singular : plural}`;
}
var wide = new RegExp("[\\u1100-\\u115f\\u2e80-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6]|\\p{Emoji_Presentation}", "u");
function screenWidth(text) {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += new RegExp("\\p{M}", "u").test(character) ? 0 : wide.test(character) ? 2 : 1;
  return width;
}

// src/report/visible.ts
var hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
function visible(text) {
  return text.replace(hidden, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
function shorten(text, length) {
  if (text.length <= length) return text;
  return `${withoutHalfPair(text.slice(0, Math.max(0, length - 1)))}…`;
}
function shownName(name) {
  return shorten(visible(shorten(name, 2 * longestName)), longestName);
}
function shownProse(text) {
  return shorten(visible(shorten(text, 2 * longestProse)), longestProse);
}
var longestName = 320;
var longestProse = 2e3;
function withoutHalfPair(text) {
  return /[\ud800-\udbff]$/.test(text) ? text.slice(0, -1) : text;
}

// src/report/words.ts
var statuses = {
  passed: { symbol: "✓", word: "passed", colour: "green" },
  failed: { symbol: "✗", word: "failed", colour: "red" },
  errored: { symbol: "!", word: "errored", colour: "yellow" },
  skipped: { symbol: "-", word: "skipped", colour: "dim" },
  expectedFailure: { symbol: "~", word: "failed as expected", colour: "cyan" }
};
function summaryLine(summary2) {
  const { passed, failed, errored, skipped, expectedFailures, pairs } = summary2;
  const expected = expectedFailures > 0 ? `, ${count(expectedFailures, "expected failure")}` : "";
  return `${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped${expected} (${count(pairs, "pair")} checked)`;
}
function cniWords(cni) {
  return `CNI: ${cniValue(cni)}`;
}
function cniValue({ name, title, version: version2, source, file, line, enforcement }) {
  const shown2 = shownName(name === "conformant" ? name : title);
  const place = file === void 0 ? void 0 : placeOf({ file, line });
  const origin = source === "flag" ? "--cni" : place ?? cniOrigins[source];
  const words = `${shown2}${version2 === void 0 ? "" : ` ${shownName(version2)}`} (${origin})`;
  return enforcement === void 0 ? words : `${words}; ${shownProse(enforcement)}`;
}
var cniOrigins = {
  flag: "--cni",
  test: "spec.cni",
  settings: "settings",
  recognised: "recognised",
  default: "default"
};
function groundWords({ words, file, line }) {
  return file === void 0 ? shownProse(words) : `${shownProse(words)} (${placeOf({ file, line })})`;
}
function placeOf({ file, line, column }) {
  if (line === void 0) return shownName(file);
  return `${shownName(file)}:${line}${column === void 0 ? "" : `:${column}`}`;
}
function connectionWords(example) {
  const { from, to, protocol, port, family } = example;
  const ports = port === void 0 ? shownName(protocol) : `${shownName(protocol)}/${port}`;
  const ends = [from, to].map((end) => end === "hypothetical" ? hypotheticalWords(example) : shownName(end));
  return `${ends.join(" → ")} ${ports}${family === "IPv6" ? " over IPv6" : ""}`;
}
function hypotheticalWords({ podLabels, namespaceLabels }) {
  const pod = podLabels === void 0 ? "" : labelWords(" with labels", podLabels) || " without labels";
  return `hypothetical pod${pod}${namespaceLabels === void 0 ? "" : ` in ${namespaceWords(namespaceLabels)}`}`;
}
function namespaceWords({ [nameLabel]: name, ...labels }) {
  if (name === void 0) return `a namespace ${labelWords("labelled", labels) || "without labels"}`;
  return `namespace ${shownName(name)}${labelWords(" labelled", labels)}`;
}
var nameLabel = "kubernetes.io/metadata.name";
function labelWords(lead, labels) {
  const words = Object.entries(labels).sort(([a], [b]) => byBytes(a, b)).map(([key, value]) => shownName(`${key}=${value}`));
  return words.length === 0 ? "" : `${lead} ${words.join(", ")}`;
}
function verdictWords({ expected, actual, pairs }) {
  if (actual === void 0) return "";
  const asked = expected === void 0 ? "" : `expected ${shownName(expected)}, `;
  if (pairs.checked <= 1 || pairs.differing === 0) return `${asked}found ${actual}`;
  return `${asked}found ${actual}: ${pairs.differing} of ${pairs.checked} pairs ${pairs.differing === 1 ? "differs" : "differ"}`;
}
function headline(result) {
  return shownProse(result.message) || verdictWords(result) || statuses[result.status].word;
}
function portWords(ranges) {
  const words = ranges.map(({ protocol, from, to }) => {
    if (from === 1 && to === 65535) return shownName(protocol);
    return `${shownName(protocol)}/${from === to ? from : `${from}-${to}`}`;
  });
  return ["TCP", "UDP", "SCTP"].every((each) => words.includes(each)) && words.length === 3 ? "all" : words.join(", ");
}

// src/report/group.ts
function groups(items, keyOf) {
  const found2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf(item);
    const group = found2.get(key);
    if (group === void 0) found2.set(key, [item]);
    else group.push(item);
  }
  return [...found2].sort(([a], [b]) => byBytes(a, b)).map(([, group]) => group);
}

// src/report/input-words.ts
var reasonWords = /* @__PURE__ */ new Map([
  ["irrelevant-kind", "kinds that play no part in connectivity"],
  ["no-kind", "no Kubernetes object"],
  ["template", "templates"],
  ["encrypted", "encrypted"],
  ["unparsable", "no valid YAML"],
  ["invalid", "objects without a usable name or namespace"],
  ["unknown-api", "kinds of another API group"],
  ["patch", "patches for kustomize"],
  ["kustomization", "source for kustomize"],
  ["chart", "chart descriptions"],
  ["binary", "binary"],
  ["utf-16", "UTF-16 text"],
  ["too-large", "too large"],
  ["unreadable", "unreadable"],
  ["outside-repository", "links that lead out of the repository"],
  ["broken-link", "broken links"]
]);
function skipWords(reason) {
  return reasonWords.get(reason) ?? shownProse(reason);
}
var variableSourceWords = {
  flag: "by --var",
  file: "by --var-file",
  settings: "by the settings",
  flux: "by Flux Kustomizations",
  default: "by their defaults"
};

// src/report/explain-inputs.ts
function* explainInputs(inputs, mostPlaces2 = Number.POSITIVE_INFINITY) {
  const { found: found2, files, asideFiles, ignored, unreadFiles } = inputs;
  yield `${count(found2, "file")} found
`;
  yield* row(files, "read");
  if (asideFiles.length > 0) yield* row(asideFiles.length, `settings: ${list(asideFiles)}`);
  for (const group of groups(unreadFiles, ({ reason }) => reason)) {
    yield* row(group.length, `not read, ${skipWords(group[0].reason)}: ${list(group.map(({ file }) => file))}`);
  }
  if (ignored > 0) yield `${count(ignored, "entry", "entries")} left out by ignore files
`;
  yield* documentRows(inputs, mostPlaces2);
  if (inputs.settings !== void 0) yield* paragraph(`Settings: ${shownName(inputs.settings)}`);
  yield* variableRows(inputs.variables ?? []);
  for (const { root, documents, milliseconds, cached } of inputs.roots ?? []) {
    const from = cached === true ? ", from the cache" : "";
    yield* paragraph(`Rendered ${shownName(root)}: ${count(documents, "document")}, ${milliseconds} ms${from}`);
  }
}
function* documentRows({ documents, kinds, hints, skipped }, mostPlaces2) {
  yield `${count(documents, "document")} found
`;
  const hintsOf = new Map(hints.map(({ kind, count: number }) => [kind, number]));
  const taken = kinds.map(({ kind, count: number }) => ({ kind, count: number - (hintsOf.get(kind) ?? 0) })).filter((each) => each.count > 0);
  yield* kindRow(taken, "taken");
  yield* kindRow(hints, "telling of the network alone");
  for (const group of groups(skipped, ({ reason }) => reason)) {
    yield* row(group.length, `skipped, ${skipWords(group[0].reason)}`);
    for (const same of groups(group, ({ kind = "" }) => kind)) yield* placesRow(same, mostPlaces2);
  }
}
function* placesRow(same, mostPlaces2) {
  const kind = same[0].kind ?? "no kind";
  const more = same.length > mostPlaces2 ? `, … and ${same.length - mostPlaces2} more` : "";
  const places = same.slice(0, mostPlaces2).map(placeOf).join(", ");
  yield* paragraph(`${same.length} ${shownName(kind)}: ${places}${more}`, "      ");
}
function* kindRow(kinds, what) {
  const sum = kinds.reduce((total, each) => total + each.count, 0);
  const words = kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(", ");
  if (sum > 0) yield* row(sum, `${what}: ${words}`);
}
function* variableRows(variables) {
  if (variables.length > 0) yield `${count(variables.length, "variable")} given or used
`;
  for (const { name, source, file, line, uses } of variables) {
    const place = file === void 0 ? "" : ` (${placeOf({ file, line })})`;
    const used = uses === 0 ? "not used" : `used ${count(uses, "time")}`;
    yield* paragraph(`${shownName(name)}: ${variableSourceWords[source]}${place}, ${used}`, "      ");
  }
}
function list(files) {
  return files.map(shownName).join(", ");
}
function* row(number, words) {
  for (const line of wrap(words, { first: `${String(number).padStart(5)} `, rest: "      " })) yield `${line}
`;
}
function* paragraph(text, indent = "") {
  for (const line of wrap(text, { first: indent, rest: `${indent}  ` })) yield `${line}
`;
}

// src/report/cut.ts
function cutToBytes(sections2, limit) {
  let room = limit - sections2.length * noticeBytes;
  let text = "";
  for (const { what, heading: heading3, items } of sections2) {
    if (what !== "" && items.length === 0) continue;
    const kept = fitting([heading3, ...items], room);
    room -= bytes(kept.join(""));
    text += kept.join("");
    const shown2 = Math.max(0, kept.length - 1);
    if (shown2 < items.length) text += cutNotice(shown2, items.length, what);
  }
  return text;
}
function cutNotice(shown2, all, what) {
  return `
_Cut here: ${shown2} of ${all} ${what} are shown; the log and the JSON report have them all._
`;
}
var noticeBytes = 160;
function fitting(pieces2, room) {
  let used = 0;
  const end = pieces2.findIndex((piece) => {
    used += bytes(piece);
    return used > room;
  });
  return end < 0 ? pieces2 : pieces2.slice(0, end);
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/report/markdown.ts
var invisibleBreak = "&#8203;";
function markdown(text) {
  return visible(text).replace(/[#$&*<>@[-`|~]|:(?=\S)/g, (mark) => entity(mark)).replace(/^(\d{1,9})([.)])/, (_, number, mark) => `${number}${entity(mark)}`).replace(/^[\s+=-]|\s$|(?<=www)\./gi, (mark) => entity(mark));
}
function code(text) {
  const shown2 = visible(text);
  if (shown2.trim() === "") return markdown(shown2);
  const fence = "`".repeat(longestRun(shown2) + 1);
  const isOpen = /^[` ]|[` ]$/.test(shown2);
  return isOpen ? `${fence} ${shown2} ${fence}` : `${fence}${shown2}${fence}`;
}
function prose(text) {
  const parts2 = visible(text).split("`");
  const isPaired = parts2.length % 2 === 1;
  const written = parts2.map((part, index) => {
    const isLast = index === parts2.length - 1;
    const text2 = inner(part, { isFirst: index === 0, isLast });
    if (isPaired && index % 2 === 1) return part.trim() === "" ? `${tick}${text2}${tick}` : code(part);
    return isPaired && part === "" && index > 0 && !isLast ? invisibleBreak : text2;
  });
  return written.join(isPaired ? "" : tick);
}
function codeBlock(lines3, indent) {
  const fence = "`".repeat(Math.max(3, longestRun(lines3.join("\n")) + 1));
  return [`${fence}text`, ...lines3.map(visible), fence].map((line) => `${indent}${line}
`).join("");
}
function html(text) {
  return text.replace(/[&<>"@]/g, (mark) => entity(mark));
}
function inner(text, { isFirst, isLast }) {
  const [lead, tail] = [isFirst ? "" : "x", isLast ? "" : "x"];
  const whole = markdown(`${lead}${text}${tail}`);
  return whole.slice(lead.length, whole.length - tail.length);
}
function longestRun(text) {
  return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}
var tick = entity("`");
function entity(mark) {
  return `&#${mark.charCodeAt(0)};${mark === "@" || mark === "#" ? invisibleBreak : ""}`;
}

// src/report/excerpt.ts
function excerptLines(cited, indent) {
  const number = String(cited.line);
  const { before, marked, after } = windowOn(parts(cited), pageWidth - indent.length - number.length - 3);
  const shown2 = `${indent}${number} | ${before}${marked}${after}`.trimEnd();
  if (cited.column === void 0) return [shown2];
  const margin = `${indent}${" ".repeat(number.length)} | `;
  return [
    shown2,
    `${margin}${" ".repeat(screenWidth(before))}${"^".repeat(Math.max(1, screenWidth(marked.trimEnd())))}`
  ];
}
function parts({ column = 1, endColumn, excerpt }) {
  const start = Math.min(Math.max(0, column - 1), excerpt.length);
  const end = endColumn === void 0 || endColumn < column ? excerpt.length : Math.min(endColumn - 1, excerpt.length);
  const near = Math.max(0, start - longestContext);
  return {
    before: visible(excerpt.slice(near, start)),
    marked: visible(excerpt.slice(start, Math.min(end, start + longestContext))),
    after: visible(excerpt.slice(end, end + longestContext))
  };
}
var longestContext = 400;
function windowOn({ before, marked, after }, room) {
  const total = screenWidth(before + marked + after);
  if (total <= room) return { before, marked, after };
  const keptBefore = keepEnd(before, Math.max(room - screenWidth(marked + after), Math.floor(room / 4)));
  const keptMarked = keepStart(marked, room - screenWidth(keptBefore));
  const left = room - screenWidth(keptBefore + keptMarked);
  return { before: keptBefore, marked: keptMarked, after: left > 0 ? keepStart(after, left) : "" };
}
function keepStart(text, room) {
  if (screenWidth(text) <= room) return text;
  let kept = "";
  for (const character of text) {
    if (screenWidth(kept + character) > room - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
function keepEnd(text, room) {
  if (screenWidth(text) <= room) return text;
  const characters = [...text];
  while (characters.length > 0 && screenWidth(characters.join("")) > room - 1) characters.shift();
  return `…${characters.join("")}`;
}

// src/report/markdown-case.ts
function caseBody(result, suite) {
  const blocks2 = [
    [`**Where:** ${code(placeOf(result))}
`],
    found(result),
    list2("Why", result.decisions.map(decided)),
    list2(
      "Not known",
      result.unknowns.map(({ fact }) => prose(shownProse(fact)))
    ),
    list2("What to change", [...changes(result, suite)].map(prose)),
    list2(
      "Notes",
      result.notes.map((note) => prose(shownProse(note)))
    )
  ];
  return blocks2.flatMap((block) => block.length === 0 ? [] : [block.join("")]).join("\n");
}
function found(result) {
  const { counterexample, pairs, message, status } = result;
  const verdict = verdictWords(result);
  const said = verdict === "" ? shownProse(message) || statuses[status].word : verdict;
  const isTold = verdict === "" || message === "" || counterexample !== void 0;
  const more = isTold ? [] : [`
${prose(shownProse(message))}
`];
  if (counterexample === void 0) return [`**Found:** ${prose(said)}
`, ...more];
  const { others } = counterexample;
  const rest = pairs.differing - 1 - others.length;
  return [
    `**Found:** ${prose(said)}

`,
    `- ${code(connectionWords(counterexample))}
`,
    ...others.map(({ from, to }) => `- ${code(`${shownName(from)} → ${shownName(to)}`)}
`),
    ...rest > 0 ? [`- … and ${count(rest, "more pair")}
`] : []
  ];
}
function list2(title, items) {
  return items.length === 0 ? [] : [`**${title}:**

`, ...items.map((item) => `- ${item}${item.endsWith("\n") ? "" : "\n"}`)];
}
function decided({
  direction,
  action,
  policy,
  rule: rule2,
  reason,
  file,
  line,
  column,
  endColumn,
  excerpt
}) {
  const by = [policy, rule2].filter((each) => each !== void 0).map(shownName).join(" ");
  const because = [by === "" ? "" : code(by), reason === void 0 ? "" : prose(shownProse(reason))];
  const words = `${direction} ${action}: ${because.filter((each) => each !== "").join(", ")}`;
  if (file === void 0) return words;
  const at = `${words}, at ${code(placeOf({ file, line, column }))}`;
  if (line === void 0 || excerpt === void 0) return at;
  return `${at}

${codeBlock(excerptLines({ line, column, endColumn, excerpt }, ""), "  ")}`;
}
function* changes(result, { cni }) {
  const { nearestMiss, unknowns, status, actual, decisions, counterexample } = result;
  if (nearestMiss !== void 0) yield `nearest miss: ${shownProse(nearestMiss)}`;
  for (const { remedy } of unknowns) if (remedy !== "") yield shownProse(remedy);
  if (status !== "failed" || counterexample === void 0) return;
  const deciding = decisions.filter((each) => each.action === actual && each.file !== void 0);
  const places = [...new Set(deciding.map(({ file = "", line, column }) => placeOf({ file, line, column })))];
  const inTest = `the case at \`${placeOf(result)}\`, where the policies are right`;
  if (places.length > 0) yield `the policy at ${places.map((place) => `\`${place}\``).join(", ")}; or ${inTest}`;
  else if (cni.enforcement === void 0 && actual === "allow")
    yield `add a NetworkPolicy that denies it; or change ${inTest}`;
}

// src/report/suite-title.ts
function suiteTitle({ name, file, environment, cni }) {
  const chosen = [
    ...environment === "default" ? [] : [environment],
    ...cni.source === "test" || cni.source === "flag" ? [cni.version === void 0 ? cni.name : `${cni.name} ${cni.version}`] : []
  ];
  return visible(`${name.trim() === "" ? file : name}${chosen.length === 0 ? "" : ` (${chosen.join(", ")})`}`);
}
function nameInEnvironment({ name, environment }) {
  return environment === "default" ? name : `${name} (${environment})`;
}

// src/report/markdown-sections.ts
function* markdownSections(report, unfolding) {
  const cases = report.suites.flatMap((suite) => suite.cases.map((result) => ({ suite, result })));
  const unmet = cases.filter(({ result }) => result.status === "failed" || result.status === "errored");
  yield section("", `## reachspec: ${summaryLine(report.summary)}

${inputsLine(report.inputs)}
`, []);
  yield section("suites", suiteHeading, report.suites.map(suiteRow));
  yield section("ground", "\n", report.suites.flatMap(groundItems));
  for (const comparison of report.comparisons) yield comparisonSection(comparison);
  yield section(
    "explanations",
    "\n### What failed, and why\n\n",
    unmet.map((each) => explanation(each, unfolding))
  );
  for (const [severity, heading3] of severities) {
    const found2 = report.diagnostics.filter((each) => each.severity === severity);
    yield section(`${severity}s`, `
### ${heading3}

`, found2.map(diagnosticItem));
  }
  yield section(
    "cases",
    "\n### Every case\n\n| | case | suite | CNI | expected | found |\n| --- | --- | --- | --- | --- | --- |\n",
    cases.map(caseRow)
  );
  yield section("inputs", "\n### What was read\n\n", [inputsItem(report.inputs)]);
}
function inputsItem(inputs) {
  const text = html([...explainInputs(inputs, 5)].join(""));
  return `<details>
<summary>${count(inputs.found, "file")}, ${count(inputs.documents, "document")}</summary>

<pre>
${text}</pre>

</details>
`;
}
function inputsLine({ files, documents, settings, skipped, unreadFiles }) {
  const read = `Read ${count(files, "file")}, ${count(documents, "document")}`;
  const passed = `skipped ${count(skipped.length, "document")}, not read ${count(unreadFiles.length, "file")}`;
  return `${read}; ${passed}${settings === void 0 ? "" : `; settings: ${code(shownName(settings))}`}.`;
}
function section(what, heading3, items) {
  return { what, heading: heading3, items };
}
var severities = [
  ["error", "Errors in the files"],
  ["warning", "Warnings"],
  ["notice", "Notices"]
];
var suiteHeading = `
| suite | file | CNI | passed | failed | errored | skipped | failed as expected |
| --- | --- | --- | ---: | ---: | ---: | ---: | ---: |
`;
function suiteRow(suite) {
  const { file, cni, cases } = suite;
  const of = (status) => String(cases.filter((each) => each.status === status).length);
  const counts = [of("passed"), of("failed"), of("errored"), of("skipped"), of("expectedFailure")];
  const name = markdown(shownName(nameInEnvironment(suite)));
  return row2([name, markdown(shownName(file)), markdown(cniValue(cni)), ...counts]);
}
function groundItems(suite) {
  const title = prose(shownName(`${nameInEnvironment(suite)}, ${suite.cni.name}`));
  const assumed = suite.assumptions.map((words) => `assumed: ${shownProse(words)}`);
  return [...assumed, ...suite.ground.map(groundWords)].map((words) => `- ${title}: ${prose(words)}
`);
}
function comparisonSection(comparison) {
  const { cnis, alike, cases } = comparison;
  const heading3 = `
### ${markdown(shownName(nameInEnvironment(comparison)))} under ${count(cnis.length, "CNI plugin")}

`;
  const columns2 = cnis.map((cni) => markdown(shownName(cni)));
  const head = `| case | ${columns2.join(" | ")} |
| --- |${" --- |".repeat(cnis.length)}
`;
  const rows = cases.map(({ name: title, outcomes }) => {
    const cells = cnis.map((cni) => {
      const outcome = outcomes.find((each) => each.cnis.includes(cni));
      return outcome === void 0 ? "" : icons[outcome.status];
    });
    return row2([markdown(shownName(title)), ...cells]);
  });
  const reasons = cases.flatMap(
    ({ name: title, outcomes }) => outcomes.filter(({ why }) => why !== "").map(
      ({ cnis: some, why }) => `- ${prose(shownName(`${title}, ${some.join(", ")}`))}: ${prose(shownProse(why))}
`
    )
  );
  const rest = `
${count(alike, "case")} ${alike === 1 ? "comes" : "come"} out alike.
`;
  const items = cases.length === 0 ? [rest] : [head, ...rows, "\n", ...reasons, rest];
  return section("comparisons", heading3, items);
}
function caseRow({ suite, result }) {
  const { name, status, expected = "", actual = "" } = result;
  const said = [name, nameInEnvironment(suite), suite.cni.name, expected, actual].map(
    (each) => markdown(shownName(each))
  );
  return row2([icons[status], ...said]);
}
var icons = {
  passed: "✅ passed",
  failed: "❌ failed",
  errored: "⚠️ errored",
  skipped: "⏭️ skipped",
  expectedFailure: "🟡 failed as expected"
};
function row2(cells) {
  return `| ${cells.join(" | ")} |
`;
}
function explanation({ suite, result }, unfolding) {
  const { symbol, word } = statuses[result.status];
  const severity = result.severity === "warning" ? ", as a warning" : "";
  const body = caseBody(result, suite);
  const [name = "", of = ""] = [result.name, nameInEnvironment(suite)].map(shownName);
  const cni = cniValue(suite.cni);
  if (unfolding === "open")
    return `#### ${symbol} ${word}${severity}: ${prose(name)}

**Suite:** ${prose(of)} · **CNI:** ${prose(cni)}

${body}
`;
  const title = `${symbol} ${word}${severity}: <b>${markdown(name)}</b> (${markdown(of)}, CNI: ${markdown(cni)})`;
  return `<details>
<summary>${title}</summary>

${body}
</details>

`;
}
function diagnosticItem({ code: name, message, file, line, column, related }) {
  const place = file === void 0 ? "" : `${code(placeOf({ file, line, column }))} `;
  const others = related.slice(0, 5).map((each) => code(placeOf(each)));
  const more = related.length > 5 ? `, … and ${related.length - 5} more` : "";
  const see = others.length === 0 ? "" : ` (see also ${others.join(", ")}${more})`;
  return `- ${place}**${markdown(shownName(name))}** ${prose(shownProse(message))}${see}
`;
}

// src/report/summary.ts
var summaryLimit = 1048576 - 4096;
function summary(report, limit = summaryLimit) {
  return cutToBytes([...markdownSections(report, "folded")], limit);
}

// src/report/neutralise.ts
var invisibleBreak2 = "​";
function neutralise(line) {
  return line.split("	").map(visible).join("	").replace(/^([\s\u0085]*)::/u, `$1${invisibleBreak2}::`).replaceAll("##[", `#${invisibleBreak2}#[`);
}
function neutraliseLines(text) {
  return text.split("\n").map(neutralise).join("\n");
}
function* neutralised(pieces2) {
  let rest = "";
  for (const piece of pieces2) {
    const lines3 = (rest + piece).split("\n");
    rest = lines3.pop() ?? "";
    for (const line of lines3) yield `${neutralise(line)}
`;
  }
  if (rest !== "") yield neutralise(rest);
}

// src/report/explain.ts
function* explain(result) {
  const verdict = verdictWords(result);
  if (verdict !== "") yield { kind: "verdict", text: verdict };
  yield* connections(result);
  for (const decision of result.decisions) yield* decided2(decision);
  yield* paths(result);
  for (const { fact, remedy } of result.unknowns) {
    yield { kind: "unknown", text: `not known: ${shownProse(fact)}` };
    if (remedy !== "") yield { kind: "unknown", text: `to settle it: ${shownProse(remedy)}` };
  }
  if (result.nearestMiss !== void 0) yield { kind: "note", text: `nearest miss: ${shownProse(result.nearestMiss)}` };
  for (const note of result.notes) yield { kind: "note", text: `note: ${shownProse(note)}` };
  if (result.message !== "" && !isToldByExample(result)) yield { kind: "message", text: shownProse(result.message) };
}
function isToldByExample({ status, actual, counterexample }) {
  return counterexample !== void 0 && (status === "failed" || actual === "unknown");
}
function* connections({ counterexample, pairs }) {
  if (counterexample === void 0) return;
  yield { kind: "connection", text: connectionWords(counterexample) };
  for (const { from, to } of counterexample.others) {
    yield { kind: "connection", text: `also ${shownName(from)} → ${shownName(to)}` };
  }
  const more = pairs.differing - 1 - counterexample.others.length;
  if (more > 0) yield { kind: "connection", text: `… and ${count(more, "more pair")}` };
}
function* paths({ paths: all }) {
  const isTold = all.every(({ path }) => !path.includes("→") && /^\w+: \w+ \(NetworkPolicy\//.test(path));
  if (isTold) return;
  for (const { direction, path } of all) yield { kind: "path", text: `${direction} tiers: ${shownProse(path)}` };
}
function* decided2(decision) {
  const { direction, action, policy, rule: rule2, reason, file, line, column, endColumn, excerpt } = decision;
  const by = [policy, rule2].filter((each) => each !== void 0).map(shownName);
  const because = [by.join(" "), reason === void 0 ? "" : shownProse(reason)].filter((each) => each !== "");
  yield { kind: "decision", text: `${direction} ${action}: ${because.join(", ")}` };
  if (file === void 0) return;
  const text = `at ${placeOf({ file, line, column })}`;
  if (line === void 0 || excerpt === void 0) yield { kind: "place", text };
  else yield { kind: "place", text, cited: { line, column, endColumn, excerpt } };
}

// src/report/annotation.ts
function caseAnnotation({ result, cni, environment }) {
  const { name, status, file, line, column } = result;
  const statements = [...explain(result)].map(({ kind, text }) => kind === "place" ? `  ${text}` : text);
  const profile = cni.source === "default" ? [] : [cniWords(cni)];
  const place = environment === "default" ? [] : [`environment ${shownName(environment)}`];
  return {
    level: levelOf(result),
    title: safe(`${statuses[status].word}: ${shownName(name)}`, longestTitle),
    message: safe([shownName(name), ...statements, ...place, ...profile].join("\n"), longestMessage),
    file,
    startLine: line,
    startColumn: column
  };
}
function diagnosticAnnotation(diagnostic) {
  const { code: code2, severity, message, file, line, column, endLine = line, endColumn, related } = diagnostic;
  const others = related.slice(0, 5).map((other) => `${placeOf(other)} ${shownProse(other.message)}`);
  return {
    level: severity === "error" ? "error" : "warning",
    title: safe(shownName(code2), longestTitle),
    message: safe([shownProse(message), ...others].join("\n"), longestMessage),
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { startLine: line },
    ...column === void 0 ? {} : { startColumn: column },
    ...endColumn === void 0 || endLine !== line ? {} : { endColumn }
  };
}
function decisionAnnotations(cases) {
  const byPlace = /* @__PURE__ */ new Map();
  for (const result of cases) {
    for (const decision of result.decisions.filter(({ action }) => action === result.actual)) {
      if (decision.file === void 0 || decision.line === void 0) continue;
      const key = JSON.stringify([levelOf(result), decision.file, decision.line]);
      const there = byPlace.get(key);
      if (there === void 0) byPlace.set(key, [{ result, decision }]);
      else there.push({ result, decision });
    }
  }
  return [...byPlace.values()].flatMap(decisionAnnotation);
}
function decisionAnnotation(decided3) {
  const [first] = decided3;
  if (first === void 0) return [];
  const { file, line, column, endColumn, policy = "", rule: rule2 = "", direction, action } = first.decision;
  const cases = [...new Map(decided3.map(({ result }) => [placeOf(result), result])).values()];
  const named = cases.slice(0, 10).map((each) => `${statuses[each.status].word}: ${shownName(each.name)} (${placeOf(each)})`);
  const more = cases.length > named.length ? [`… and ${cases.length - named.length} more`] : [];
  const title = `${direction} ${action}: ${shownName(`${policy} ${rule2}`.trim())}`;
  return [
    {
      level: levelOf(first.result),
      title: safe(title, longestTitle),
      message: safe([title, "this line decides", ...named, ...more].join("\n"), longestMessage),
      ...file === void 0 ? {} : { file },
      ...line === void 0 ? {} : { startLine: line },
      ...column === void 0 ? {} : { startColumn: column },
      ...endColumn === void 0 ? {} : { endColumn }
    }
  ];
}
function levelOf({ status, severity }) {
  return status === "failed" && severity === "warning" ? "warning" : "error";
}
var longestMessage = 4e3;
var longestTitle = 200;
function safe(text, length) {
  return shorten(neutraliseLines(text), length);
}

// src/report/changed-lines.ts
function byRelevance(items, changed) {
  if (changed === void 0) return items;
  return [...items].sort((a, b) => relevance(a, changed) - relevance(b, changed));
}
function relevance({ file, startLine = 1 }, changed) {
  const ranges = file === void 0 ? void 0 : changed.get(file);
  if (ranges === void 0) return 2;
  return ranges.some(({ from, to }) => from <= startLine && startLine <= to) ? 0 : 1;
}

// src/report/repository-path.ts
function repositoryPath(prefix, file) {
  const parts2 = [];
  for (const part of `${prefix}/${file}`.split("/")) {
    if (part === ".." && parts2.pop() === void 0) return void 0;
    if (part !== "" && part !== "." && part !== "..") parts2.push(part);
  }
  return parts2.join("/");
}

// src/report/github.ts
var stepBudget = { error: 9, warning: 10 };
function annotate(report, { budget, prefix, changedLines: changedLines2 }) {
  const judged = report.suites.flatMap(
    ({ cases: cases2, cni, environment }) => cases2.filter(isAnnotated).map((result) => ({ result, cni, environment }))
  );
  const cases = judged.map(({ result }) => result);
  const ofSeverity = (severity) => report.diagnostics.filter((each) => each.severity === severity);
  const ranks2 = [
    judged.map(caseAnnotation),
    ofSeverity("error").map(diagnosticAnnotation),
    decisionAnnotations(cases),
    ofSeverity("warning").map(diagnosticAnnotation)
  ];
  const all = ranks2.flatMap(
    (rank2) => byRelevance(
      rank2.map((each) => located(each, prefix)),
      changedLines2
    )
  );
  const left = { ...budget };
  const shown2 = all.filter(({ level }) => left[level]-- > 0);
  return { shown: shown2, leftOut: all.length - shown2.length };
}
function isAnnotated({ status }) {
  return status === "failed" || status === "errored";
}
function located(annotation, prefix) {
  const { file, startLine, startColumn, endColumn, ...rest } = annotation;
  if (file === void 0) return rest;
  const path = repositoryPath(prefix, file);
  if (path === void 0 || visible(path) !== path || path.trim() !== path) {
    const place = neutraliseLines(placeOf({ file, line: startLine, column: startColumn }));
    return { ...rest, message: shorten(`${place}
${rest.message}`, longestMessage) };
  }
  return { ...annotation, file: path };
}

// src/report/draw-dot.ts
async function loadDrawDot() {
  const { Graphviz } = await import("./lazy-hpcc-js-wasm-graphviz.js");
  const graphviz = await Graphviz.load();
  return (dot) => graphviz.dot(dot, "svg");
}

// src/report/json-text.ts
var hidden2 = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu;
function jsonText(value) {
  const text = JSON.stringify(value).replaceAll("##[", "#\\u0023[");
  return /^[\x20-\x7e]*$/.test(text) ? text : text.replace(hidden2, escaped);
}
function escaped(character) {
  const units = Array.from({ length: character.length }, (_, index) => character.charCodeAt(index));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
function* jsonList(items, write = (item) => [jsonText(item)]) {
  let separator = "[\n";
  for (const item of items) {
    yield separator;
    yield* write(item);
    separator = ",\n";
  }
  yield separator === "[\n" ? "[]" : "\n]";
}

// src/report/diff-json.ts
function* diffJson(diff) {
  const { apiVersion, kind, base, head, workloads, notes, diagnostics } = diff;
  yield `{
"apiVersion": ${jsonText(apiVersion)},
"kind": ${jsonText(kind)}`;
  yield `,
"base": ${jsonText(base)},
"head": ${jsonText(head)}`;
  for (const name of ["opened", "closed", "uncertain"]) {
    yield `,
"${name}": `;
    yield* jsonList(diffConnections(diff[name]));
  }
  yield `,
"workloads": ${jsonText(workloads)},
"notes": ${jsonText(notes)},
"diagnostics": `;
  yield* jsonList(diagnostics);
  yield "\n}\n";
}

// src/report/diff-words.ts
var sections = [
  { reason: "internet", words: "to or from the internet" },
  { reason: "cloud-metadata", words: "to the cloud metadata address" },
  { reason: "cross-namespace", words: "across namespaces" },
  { reason: void 0, words: "within a namespace, or with private addresses" }
];
function sectionsOf(changes2) {
  return sections.flatMap(({ reason, words }) => {
    const chosen = changes2.filter(({ reasons }) => sectionOf(reasons) === reason);
    if (chosen.length === 0) return [];
    const groups2 = /* @__PURE__ */ new Map();
    for (const change of chosen) {
      const key = JSON.stringify(change.because);
      const known = groups2.get(key);
      if (known === void 0) groups2.set(key, { because: change.because, changes: [change] });
      else known.changes.push(change);
    }
    return [{ words, connections: countConnections(chosen), groups: [...groups2.values()] }];
  });
}
function sectionOf(reasons) {
  return sections.find(({ reason }) => reason !== void 0 && reasons.includes(reason))?.reason;
}
function blameWords({ object, field, change }) {
  const what = field === "" ? shownName(object) : `${shownName(object)}: ${shownName(field)}`;
  return `${what} ${change === "changed" ? "changed" : `was ${change}`}`;
}
function blameLines({ side, file, line, excerpt, before }) {
  const own = { sign: side === "base" ? "-" : "+", place: placeOf({ file, line }), excerpt: excerpt.trim() };
  if (before === void 0) return [own];
  const old = { sign: "-", place: placeOf(before), excerpt: before.excerpt.trim() };
  return old.excerpt === own.excerpt ? [own] : [old, own];
}
var mostSingle = 4;
var mostNames = 6;
function connectionLines(change) {
  const ports = portWords([...change.allow, ...change.unknown]);
  if (countConnections([change]) <= mostSingle) {
    return Array.from(diffConnections([change]), ({ from: from2, to: to2 }) => `${endWords(from2)} → ${endWords(to2)} ${ports}`);
  }
  const { from, to, pairs } = change;
  const within = { all: "", "same-namespace": ", within a namespace", "cross-namespace": ", across namespaces" }[pairs];
  return [
    `${count(countConnections([change]), "connection")} ${ports}${within}: ${endsWords(from)} → ${endsWords(to)}`
  ];
}
function endsWords(ends) {
  if (!("workloads" in ends)) return endWords(ends);
  const more = ends.workloads.length - mostNames;
  const names = ends.workloads.slice(0, mostNames).map(shownName).join(", ");
  return more > 0 ? `${names} and ${count(more, "more")}`.replace(/mores?$/, "more") : names;
}
function endWords(end) {
  if ("workload" in end) return shownName(end.workload);
  if ("entity" in end) return end.entity;
  const more = end.cidrs.length - mostNames;
  const shown2 = end.cidrs.slice(0, mostNames).join(" ");
  return more > 0 ? `${shown2} … and ${more} more ranges` : shown2;
}
function coverageWords(coveredBy) {
  if (coveredBy.length === 0) return "no case covers it";
  const whole = coveredBy.filter(({ extent }) => extent === "whole");
  const shown2 = (whole.length > 0 ? whole : coveredBy).slice(0, 2);
  const names = shown2.map((each) => `${shownName(each.suite)}/${shownName(each.case)} (${placeOf(each)})`);
  const more = coveredBy.length - shown2.length;
  const rest = more > 0 ? ` and ${count(more, "more case")}` : "";
  return `${whole.length > 0 ? "covered" : "covered in part"} by ${names.join(", ")}${rest}`;
}
function sideWords({ name, commit }) {
  return commit === void 0 ? shownName(name) : `${shownName(name)} (${commit.slice(0, 7)})`;
}
function diffSummary({ opened, closed, uncertain, workloads }) {
  const uncertainties = uncertain.length === 0 ? "" : `, ${countConnections(uncertain)} uncertain`;
  const { added, removed } = workloads;
  const moved = added.length + removed.length === 0 ? "" : `; ${count(added.length, "workload")} added, ${removed.length} removed`;
  return `${count(countConnections(opened), "connection")} opened, ${countConnections(closed)} closed${uncertainties}${moved}`;
}

// src/report/diff-markdown.ts
function* diffMarkdown(diff, _options) {
  yield diffMarkdownText(diff);
}
function diffMarkdownText(diff, limit = summaryLimit) {
  return cutToBytes([...diffSections(diff)], limit);
}
function* diffSections(diff) {
  const { base, head, opened, closed, uncertain, notes, diagnostics } = diff;
  const sides = `${markdown(sideWords(base))} → ${markdown(sideWords(head))}`;
  yield { what: "", heading: `### ${markdown(diffSummary(diff))}

${sides}
`, items: [] };
  yield* changeSections("Opened", opened);
  yield* changeSections("Closed", closed);
  yield* changeSections("Uncertain", uncertain);
  yield { what: "notes", heading: "\n", items: notes.map((note) => `- ${markdown(shownProse(note))}
`) };
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  yield {
    what: "errors",
    heading: "\n#### Errors in the files\n\n",
    items: errors.map(({ side, file, line, message }) => {
      const place = file === void 0 ? "" : `${markdown(placeOf({ file, line }))}: `;
      const at = side === "base" ? `at ${markdown(sideWords(base))} only: ` : "";
      return `- ${at}${place}${markdown(shownProse(message))}
`;
    })
  };
}
function* changeSections(what, changes2) {
  for (const { words, connections: connections2, groups: groups2 } of sectionsOf(changes2)) {
    yield {
      what: "changes",
      heading: `
#### ${what} ${words}: ${count(connections2, "connection")}

`,
      items: groups2.map(groupItem)
    };
  }
}
function groupItem({ because, changes: changes2 }) {
  const rows = changes2.flatMap((change) => {
    const covered = markdown(coverageWords(change.coveredBy));
    const words = change.coveredBy.length === 0 ? `**${covered}**` : covered;
    const reasons = [...new Set(change.unknown.map(({ reason }) => reason))].map(
      (reason) => markdown(shownProse(reason))
    );
    const doubt = reasons.length === 0 ? "" : ` (was ${change.was}, is ${change.now}: ${reasons.join("; ")})`;
    return connectionLines(change).map((line) => `- ${markdown(line)}${doubt}; ${words}
`);
  });
  const causes = because.map((blame, index) => {
    const cited = blameLines(blame).map(
      ({ sign, place, excerpt }) => `${sign} ${html(visible(`${place}  ${excerpt}`))}`
    );
    return `  ${index === 0 ? "because" : "and"} ${markdown(blameWords(blame))}
  <pre>
${cited.map((line) => `  ${line}
`).join("")}  </pre>
`;
  });
  return `${rows.join("")}${causes.length === 0 ? "" : `
${causes.join("\n")}
`}`;
}

// src/report/paint.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paintFor(colour) {
  return import_picocolors.default.createColors(colour === "always");
}

// src/report/pretty-diagnostics.ts
var severities2 = {
  error: { heading: "Errors", colour: "red", shown: 10 },
  warning: { heading: "Warnings", colour: "yellow", shown: 3 },
  notice: { heading: "Notices", colour: "cyan", shown: 3 }
};
var order = ["error", "warning", "notice"];
function* prettyDiagnostics(diagnostics, { detail }, paint) {
  for (const severity of order) {
    const chosen = diagnostics.filter((each) => each.severity === severity);
    if (chosen.length === 0 || detail === "failures" && severity !== "error") continue;
    const { heading: heading3, colour, shown: shown2 } = severities2[severity];
    yield `${paint.bold(paint[colour](heading3))}
`;
    for (const [code2, alike] of byCode(chosen)) {
      for (const diagnostic of alike.slice(0, shown2)) yield* prettyDiagnostic(diagnostic, paint[colour], paint);
      const more = alike.length - shown2;
      if (more > 0) yield `  ${paint.dim(`… and ${more} more like it (${shownName(code2)})`)}
`;
    }
    yield "\n";
  }
}
function* prettyDiagnostic(diagnostic, colour, paint) {
  const { file, line, column, code: code2, message, related } = diagnostic;
  const place = file === void 0 ? "" : placeOf({ file, line, column });
  for (const each of wrap(`${place} ${shownName(code2)}`, { first: "  ", rest: "    " })) yield `${colour(each)}
`;
  for (const each of wrap(shownProse(message), { first: "    ", rest: "    " })) yield `${each}
`;
  yield* diagnosticExcerpt(diagnostic, colour);
  for (const other of related.slice(0, mostRelated)) {
    const text = `${placeOf(other)} ${shownProse(other.message)}`;
    for (const each of wrap(text, { first: "    ", rest: "      " })) yield `${paint.dim(each)}
`;
  }
  if (related.length > mostRelated) yield `    … and ${count(related.length - mostRelated, "more place")}
`;
}
var mostRelated = 5;
function* diagnosticExcerpt(diagnostic, colour) {
  const { line, column, endLine = line, endColumn, excerpt } = diagnostic;
  if (line === void 0 || excerpt === void 0 || excerpt.trim() === "") return;
  const isWholeFile = line === 1 && column === 1 && endLine === 1 && endColumn === 1;
  if (isWholeFile) return;
  const cited = { line, column, endColumn: endLine === line ? endColumn : void 0, excerpt };
  const [source, carets] = excerptLines(cited, "    ");
  yield `${source}
`;
  if (carets !== void 0) yield `${colour(carets)}
`;
}
function byCode(diagnostics) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const diagnostic of diagnostics) {
    const group = groups2.get(diagnostic.code);
    if (group === void 0) groups2.set(diagnostic.code, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups2;
}

// src/report/pretty-inputs.ts
function* prettyInputs(inputs, paint) {
  const kinds = inputs.kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(", ");
  const read = `Read ${count(inputs.files, "file")}, ${count(inputs.documents, "document")}`;
  yield* lines(kinds === "" ? read : `${read}: ${kinds}`, { first: "", rest: "  " });
  if (inputs.settings !== void 0) yield* lines(`Settings: ${shownName(inputs.settings)}`, { first: "", rest: "  " });
  yield* variableLines(inputs.variables ?? []);
  yield* skippedLines(inputs.skipped, paint);
  yield* unreadLines(inputs.unreadFiles, paint);
  yield "\n";
}
function* variableLines(variables) {
  for (const [first, ...rest] of groups(variables, ({ source }) => source)) {
    const used = [first, ...rest].map(({ name, uses }) => `${shownName(name)} × ${uses}`);
    yield* lines(`Variables ${variableSourceWords[first.source]}: ${used.join(", ")}`, { first: "", rest: "  " });
  }
}
function* skippedLines(skipped, paint) {
  if (skipped.length === 0) return;
  yield `Skipped ${count(skipped.length, "document")}
`;
  for (const group of groups(skipped, ({ reason }) => reason)) {
    yield* lines(`${group.length} × ${skipWords(group[0].reason)}${kindWords(group)}`, { first: "  ", rest: "    " });
    yield* placeLines(group.map(placeOf), paint);
  }
}
function kindWords(skipped) {
  const named = skipped.flatMap(({ kind }) => kind === void 0 ? [] : [kind]);
  const words = groups(named, (kind) => kind).map((group) => `${group.length} ${shownName(group[0])}`);
  return words.length === 0 ? "" : `: ${words.join(", ")}`;
}
function* unreadLines(files, paint) {
  if (files.length === 0) return;
  yield `Not read: ${count(files.length, "file")}
`;
  for (const group of groups(files, ({ reason }) => reason)) {
    yield* lines(`${group.length} × ${skipWords(group[0].reason)}`, { first: "  ", rest: "    " });
    yield* placeLines(
      group.map(({ file }) => shownName(file)),
      paint
    );
  }
}
function* placeLines(places, paint) {
  const more = places.length - mostPlaces;
  const shown2 = places.slice(0, mostPlaces).join(", ");
  const text = more > 0 ? `${shown2}, … and ${more} more` : shown2;
  for (const line of wrap(text, { first: "    ", rest: "    " })) yield `${paint.dim(line)}
`;
}
var mostPlaces = 5;
function* lines(text, indents2) {
  for (const line of wrap(text, indents2)) yield `${line}
`;
}

// src/report/diff-table.ts
function* diffTable(diff, options) {
  const paint = paintFor(options.colour);
  yield* heading(diff, paint);
  yield* changeLines("Opened", diff.opened, paint.red, paint);
  yield* changeLines("Closed", diff.closed, paint.green, paint);
  yield* changeLines("Uncertain", diff.uncertain, paint.yellow, paint);
  yield* workloadLines("Workloads added", diff.workloads.added);
  yield* workloadLines("Workloads removed", diff.workloads.removed);
  for (const note of diff.notes) yield* lines2(`note: ${shownProse(note)}`, ["", "  "], paint.yellow);
  if (diff.notes.length > 0) yield "\n";
  yield* diagnosticLines(diff, options, paint);
  if (options.detail === "full") {
    for (const [name, { inputs }] of [
      ["Base", diff.base],
      ["Head", diff.head]
    ]) {
      yield `${name}: `;
      yield* prettyInputs(inputs, paint);
    }
  }
  yield `${paint.bold(diffSummary(diff))}
`;
}
function* heading({ base, head }, paint) {
  yield* lines2(`${sideWords(base)} → ${sideWords(head)}`, ["", "  "], paint.bold);
  const [before, after] = [cniWords(base.cni), cniWords(head.cni)];
  const cni = before === after ? after : `${before}; now ${after}`;
  yield* lines2([cni, ...head.families].join(" · "), ["", "  "], paint.dim);
  yield "\n";
}
function* changeLines(what, changes2, colour, paint) {
  for (const { words, connections: connections2, groups: groups2 } of sectionsOf(changes2)) {
    yield `${paint.bold(colour(`${what} ${words}: ${count(connections2, "connection")}`))}
`;
    for (const group of groups2) yield* groupLines(group, paint);
    yield "\n";
  }
}
function* groupLines({ because, changes: changes2 }, paint) {
  for (const [index, change] of changes2.entries()) {
    for (const line of connectionLines(change)) yield* lines2(line, ["  ", "      "]);
    if (change.was === "unknown" || change.now === "unknown") yield* uncertainLines(change);
    const next = changes2[index + 1];
    const words = coverageWords(change.coveredBy);
    if (next !== void 0 && coverageWords(next.coveredBy) === words) continue;
    yield* lines2(words, ["    ", "      "], change.coveredBy.length === 0 ? paint.yellow : paint.dim);
  }
  for (const [index, blame] of because.entries()) {
    yield* lines2(`${index === 0 ? "because" : "and"} ${blameWords(blame)}`, ["    ", "      "]);
    for (const { sign, place, excerpt } of blameLines(blame)) {
      const lead = `      ${sign} ${place}  `;
      const room = Math.max(20, 80 - screenWidth(lead));
      yield `${paint.dim(`${lead}${shorten(visible(excerpt), room)}`.trimEnd())}
`;
    }
  }
}
function* uncertainLines({ was, now, unknown }) {
  const words = { allow: "allowed", deny: "denied", unknown: "unknown" };
  yield `    was ${words[was]}, is ${words[now]}
`;
  for (const reason of new Set(unknown.map((each) => each.reason))) {
    const ports = portWords(unknown.filter((each) => each.reason === reason));
    yield* lines2(`${ports}: ${shownProse(reason)}`, ["      ", "      "]);
  }
}
function* workloadLines(what, workloads) {
  if (workloads.length === 0) return;
  const shown2 = workloads.slice(0, mostWorkloads).map(({ id }) => shownName(id));
  const more = workloads.length - shown2.length;
  yield* lines2(`${what}: ${shown2.join(", ")}${more > 0 ? ` and ${more} more` : ""}`, ["", "  "]);
  yield "\n";
}
var mostWorkloads = 20;
function* diagnosticLines({ base, diagnostics }, options, paint) {
  const own = diagnostics.filter(({ side }) => side !== "base");
  yield* prettyDiagnostics(own, options, paint);
  const old = diagnostics.filter(({ side }) => side === "base").map((each) => ({ ...each, message: `at ${sideWords(base)} only: ${each.message}` }));
  yield* prettyDiagnostics(old, options, paint);
}
function* lines2(text, [first, rest], colour = (each) => each) {
  for (const line of wrap(text, { first, rest })) yield `${colour(line)}
`;
}

// src/report/explanation-json.ts
function* explanationJson(explanation2) {
  const { apiVersion, kind, from, to, port, cni, ground, verdict, parts: parts2, egress, ingress, notes } = explanation2;
  yield `{
"apiVersion": ${jsonText(apiVersion)},
"kind": ${jsonText(kind)},
"from": ${jsonText(from)}`;
  yield `,
"to": ${jsonText(to)}`;
  if (port !== void 0) yield `,
"port": ${jsonText(port)}`;
  yield `,
"cni": ${jsonText(cni)},
"ground": ${jsonText(ground)},
"verdict": ${jsonText(verdict)},
"parts": `;
  yield* jsonList(parts2);
  yield `,
"egress": ${jsonText(egress)},
"ingress": ${jsonText(ingress)},
"notes": ${jsonText(notes)}`;
  yield ',\n"diagnostics": ';
  yield* jsonList(explanation2.diagnostics);
  yield `,
"inputs": ${jsonText(explanation2.inputs)}
}
`;
}

// src/report/tree.ts
function* treeLines(branches, indent = "") {
  for (const [index, branch] of branches.entries()) {
    const isLast = index === branches.length - 1;
    const own = `${indent}${isLast ? "└─ " : "├─ "}`;
    const rest = `${indent}${isLast ? "   " : "│  "}`;
    const trunk = branch.branches.length > 0 ? "│  " : "  ";
    for (const line of wrap(branch.text, { first: own, rest: `${rest}${trunk}` })) {
      const [lead, text] = [line.slice(0, own.length), line.slice(own.length)];
      yield `${lead}${branch.colour === void 0 ? text : branch.colour(text)}
`;
    }
    for (const line of branch.below?.(`${rest}${trunk}`) ?? []) yield `${line}
`;
    yield* treeLines(branch.branches, rest);
  }
}

// src/report/explanation-tree.ts
function* explanationTree(explanation2, options) {
  const paint = paintFor(options.colour);
  const { cni, ground, egress, ingress, notes, parts: parts2, diagnostics, inputs } = explanation2;
  yield* painted(headline2(explanation2), verdictColour(explanation2.verdict, paint));
  yield* painted(cniWords(cni), paint.dim);
  for (const fact of ground) yield* painted(groundWords(fact), paint.dim);
  yield* partLines(parts2, paint);
  if (parts2.length > 0) {
    for (const side of [egress, ingress]) {
      yield "\n";
      yield* sideLines(side, paint);
    }
  }
  for (const note of notes) yield* painted(`note: ${shownProse(note)}`, paint.dim);
  yield "\n";
  yield* prettyDiagnostics(diagnostics, options, paint);
  if (options.detail === "full") yield* prettyInputs(inputs, paint);
}
var verdictWords2 = { allow: "allowed", deny: "denied", unknown: "unknown" };
function headline2({ from, to, port, verdict, parts: parts2 }) {
  const words = new Set(parts2.map((part) => part.verdict)).size > 1 ? "not all alike" : verdictWords2[verdict];
  return `${shownName(from)} → ${shownName(to)}${port === void 0 ? "" : ` ${shownName(port)}`}: ${words}`;
}
function verdictColour(verdict, paint) {
  const colour = verdict === "allow" ? paint.green : verdict === "deny" ? paint.red : paint.yellow;
  return (text) => paint.bold(colour(text));
}
function* painted(text, colour) {
  for (const line of wrap(text, { first: "", rest: "  " })) yield `${colour(line)}
`;
}
function* partLines(parts2, paint) {
  const [first] = parts2;
  if (parts2.length > 1) {
    yield `
${paint.bold("By ports, ends and families")}
`;
    for (const part of parts2.slice(0, mostParts)) {
      const family = part.family === "IPv6" ? " over IPv6" : "";
      const text = `${verdictWords2[part.verdict]}: ${shownName(part.from)} → ${shownName(part.to)} ${part.traffic}${family}`;
      yield* indented(text);
    }
    if (parts2.length > mostParts) yield `  … and ${count(parts2.length - mostParts, "more part")}
`;
    yield* painted("The first of them is explained here.", paint.dim);
  }
  for (const { fact, remedy } of first?.unknowns ?? []) {
    yield "\n";
    yield* painted(`not known: ${shownProse(fact)}`, paint.yellow);
    if (remedy !== "") yield* painted(`to settle it: ${shownProse(remedy)}`, paint.yellow);
  }
}
var mostParts = 12;
function* indented(text) {
  for (const line of wrap(text, { first: "  ", rest: "    " })) yield `${line}
`;
}
function* sideLines(side, paint) {
  const { direction, end, verdict, reason, path, tiers, nearest } = side;
  yield* painted(`${direction} of ${shownName(end)}: ${verdictWords2[verdict]}`, verdictColour(verdict, paint));
  if (path !== "") yield* indented(`tiers: ${shownProse(path)}`);
  if (tiers.length === 0) yield* treeLines([{ text: shownProse(nearest ?? reason), branches: [] }]);
  else yield* treeLines(tiers.map((tier) => tierTree(tier, paint)));
}
function tierTree({ tier, outcome, policies }, paint) {
  return {
    text: `tier ${shownName(tier)}: ${outcome}`,
    colour: outcome === "not asked" ? paint.dim : paint.bold,
    branches: policies.map((policy) => policyTree(policy, paint))
  };
}
function policyTree({ policy, isolates, selects, isDecisive, rules, ...place }, paint) {
  const how = selects === "yes" ? [] : ["perhaps selects it"];
  const end = isDecisive && rules.length > 0 ? ["isolates it, and no rule admits this"] : isolates ? ["isolates it"] : [];
  const none = rules.length === 0 ? ["has no rule"] : [];
  const words = [...how, ...end, ...none].join(", ");
  return {
    text: `${shownName(policy)} at ${placeOf(place)}${words === "" ? "" : `: ${words}`}`,
    colour: isDecisive ? paint.red : void 0,
    branches: rules.map((rule2) => ruleTree(rule2, paint))
  };
}
var matchWords = {
  decided: "decides",
  behind: "matches too, behind what decides",
  perhaps: "may match"
};
function ruleTree({ rule: rule2, name, action, match, unmet, ...place }, paint) {
  const named = name === void 0 ? "" : ` (${shownName(name)})`;
  const lead = `${shownName(rule2)}${named} ${action}, line ${place.line}`;
  if (match !== "no") {
    return {
      text: `${lead}: ${matchWords[match]}`,
      colour: match === "decided" ? paint.bold : void 0,
      below: (indent) => match === "decided" ? excerptLines(place, indent) : [],
      branches: []
    };
  }
  return {
    text: `${lead}: doesn't match`,
    colour: paint.dim,
    branches: unmet.map((condition) => ({ text: shownProse(condition), branches: [] }))
  };
}

// src/report/github-commands.ts
function* githubCommands(report, { review }) {
  const { shown: shown2, leftOut } = annotate(report, { ...review, budget: { error: 10, warning: 10 } });
  for (const annotation of shown2) yield command(annotation);
  if (leftOut > 0) yield `::notice::${leftOut} more, see the other reports
`;
}
function command({ level, title, message, file, startLine, startColumn, endColumn }) {
  const properties = Object.entries({ title, file, line: startLine, col: startColumn, endColumn }).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${escapeData(message)}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
function* json(report) {
  const { apiVersion, kind, summary: summary2, suites, comparisons, diagnostics, inputs } = report;
  yield `{
"apiVersion": ${jsonText(apiVersion)},
"kind": ${jsonText(kind)},
"summary": ${jsonText(summary2)},
"suites": `;
  yield* jsonList(suites, suiteText);
  yield ',\n"comparisons": ';
  yield* jsonList(comparisons);
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,
"inputs": ${jsonText(inputs)}
}
`;
}
function* suiteText({ cases, ...about }) {
  yield `${jsonText(about).slice(0, -1)},"cases":`;
  yield* jsonList(cases);
  yield "}";
}

// node_modules/path-expression-matcher/src/Expression.js
var Expression = class {
  /**
   * Create a new Expression
   * @param {string} pattern - Pattern string (e.g., "root.users.user", "..user[id]")
   * @param {Object} options - Configuration options
   * @param {string} options.separator - Path separator (default: '.')
   */
  constructor(pattern, options = {}, data) {
    this.pattern = pattern;
    this.separator = options.separator || ".";
    this.segments = this._parse(pattern);
    this.data = data;
    this._hasDeepWildcard = this.segments.some((seg) => seg.type === "deep-wildcard");
    this._hasAttributeCondition = this.segments.some((seg) => seg.attrName !== void 0);
    this._hasPositionSelector = this.segments.some((seg) => seg.position !== void 0);
  }
  /**
   * Parse pattern string into segments
   * @private
   * @param {string} pattern - Pattern to parse
   * @returns {Array} Array of segment objects
   */
  _parse(pattern) {
    const segments = [];
    let i = 0;
    let currentPart = "";
    while (i < pattern.length) {
      if (pattern[i] === this.separator) {
        if (i + 1 < pattern.length && pattern[i + 1] === this.separator) {
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
            currentPart = "";
          }
          segments.push({ type: "deep-wildcard" });
          i += 2;
        } else {
          if (currentPart.trim()) {
            segments.push(this._parseSegment(currentPart.trim()));
          }
          currentPart = "";
          i++;
        }
      } else {
        currentPart += pattern[i];
        i++;
      }
    }
    if (currentPart.trim()) {
      segments.push(this._parseSegment(currentPart.trim()));
    }
    return segments;
  }
  /**
   * Parse a single segment
   * @private
   * @param {string} part - Segment string (e.g., "user", "ns::user", "user[id]", "ns::user:first")
   * @returns {Object} Segment object
   */
  _parseSegment(part) {
    const segment = { type: "tag" };
    let bracketContent = null;
    let withoutBrackets = part;
    const bracketMatch = part.match(/^([^\[]+)(\[[^\]]*\])(.*)$/);
    if (bracketMatch) {
      withoutBrackets = bracketMatch[1] + bracketMatch[3];
      if (bracketMatch[2]) {
        const content = bracketMatch[2].slice(1, -1);
        if (content) {
          bracketContent = content;
        }
      }
    }
    let namespace = void 0;
    let tagAndPosition = withoutBrackets;
    if (withoutBrackets.includes("::")) {
      const nsIndex = withoutBrackets.indexOf("::");
      namespace = withoutBrackets.substring(0, nsIndex).trim();
      tagAndPosition = withoutBrackets.substring(nsIndex + 2).trim();
      if (!namespace) {
        throw new Error(`Invalid namespace in pattern: ${part}`);
      }
    }
    let tag = void 0;
    let positionMatch = null;
    if (tagAndPosition.includes(":")) {
      const colonIndex = tagAndPosition.lastIndexOf(":");
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();
      const isPositionKeyword = ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
      if (isPositionKeyword) {
        tag = tagPart;
        positionMatch = posPart;
      } else {
        tag = tagAndPosition;
      }
    } else {
      tag = tagAndPosition;
    }
    if (!tag) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }
    segment.tag = tag;
    if (namespace) {
      segment.namespace = namespace;
    }
    if (bracketContent) {
      if (bracketContent.includes("=")) {
        const eqIndex = bracketContent.indexOf("=");
        segment.attrName = bracketContent.substring(0, eqIndex).trim();
        segment.attrValue = bracketContent.substring(eqIndex + 1).trim();
      } else {
        segment.attrName = bracketContent.trim();
      }
    }
    if (positionMatch) {
      const nthMatch = positionMatch.match(/^nth\((\d+)\)$/);
      if (nthMatch) {
        segment.position = "nth";
        segment.positionValue = parseInt(nthMatch[1], 10);
      } else {
        segment.position = positionMatch;
      }
    }
    return segment;
  }
  /**
   * Get the number of segments
   * @returns {number}
   */
  get length() {
    return this.segments.length;
  }
  /**
   * Check if expression contains deep wildcard
   * @returns {boolean}
   */
  hasDeepWildcard() {
    return this._hasDeepWildcard;
  }
  /**
   * Check if expression has attribute conditions
   * @returns {boolean}
   */
  hasAttributeCondition() {
    return this._hasAttributeCondition;
  }
  /**
   * Check if expression has position selectors
   * @returns {boolean}
   */
  hasPositionSelector() {
    return this._hasPositionSelector;
  }
  /**
   * Get string representation
   * @returns {string}
   */
  toString() {
    return this.pattern;
  }
};

// node_modules/path-expression-matcher/src/Matcher.js
var MatcherView = class {
  /**
   * @param {Matcher} matcher - The parent Matcher instance to read from.
   */
  constructor(matcher) {
    this._matcher = matcher;
  }
  /**
   * Get the path separator used by the parent matcher.
   * @returns {string}
   */
  get separator() {
    return this._matcher.separator;
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    const path = this._matcher.path;
    return path.length > 0 ? path[path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return void 0;
    return path[path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    const path = this._matcher.path;
    if (path.length === 0) return false;
    const current = path[path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {*}
   */
  getAnyParentAttr(attrName) {
    return this._matcher.getAnyParentAttr(attrName);
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    return this._matcher.hasAnyParentAttr(attrName);
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    const path = this._matcher.path;
    if (path.length === 0) return -1;
    return path[path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this._matcher.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    return this._matcher.toString(separator, includeNamespace);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this._matcher.path.map((n) => n.tag);
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    return this._matcher.matches(expression);
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this._matcher);
  }
};
var Matcher = class {
  /**
   * Create a new Matcher.
   * @param {Object} [options={}]
   * @param {string} [options.separator='.'] - Default path separator
   */
  constructor(options = {}) {
    this.separator = options.separator || ".";
    this.path = [];
    this.siblingStacks = [];
    this._pathStringCache = null;
    this._view = new MatcherView(this);
    this._keptAttrs = [];
  }
  /**
   * Push a new tag onto the path.
   * @param {string} tagName
   * @param {Object|null} [attrValues=null]
   * @param {string|null} [namespace=null]
   * @param {Object|null} [options=null]
   * @param {string[]} [options.keep] - Names of attributes (from attrValues)
   */
  push(tagName, attrValues = null, namespace = null, options = null) {
    this._pathStringCache = null;
    if (this.path.length > 0) {
      this.path[this.path.length - 1].values = void 0;
    }
    const currentLevel = this.path.length;
    let level = this.siblingStacks[currentLevel];
    if (!level) {
      level = { counts: /* @__PURE__ */ new Map(), total: 0 };
      this.siblingStacks[currentLevel] = level;
    }
    const siblingKey = namespace ? `${namespace}:${tagName}` : tagName;
    const counter = level.counts.get(siblingKey) || 0;
    const position = level.total;
    level.counts.set(siblingKey, counter + 1);
    level.total++;
    const node = {
      tag: tagName,
      position,
      counter
    };
    if (namespace !== null && namespace !== void 0) {
      node.namespace = namespace;
    }
    if (attrValues !== null && attrValues !== void 0) {
      node.values = attrValues;
    }
    this.path.push(node);
    const depth = this.path.length;
    const keep = options !== null ? options.keep : null;
    if (keep !== null && keep !== void 0 && keep.length > 0 && attrValues) {
      for (let i = 0; i < keep.length; i++) {
        const name = keep[i];
        if (attrValues[name] !== void 0) {
          this._keptAttrs.push({ depth, name, value: attrValues[name] });
        }
      }
    }
  }
  /**
   * Pop the last tag from the path.
   * @returns {Object|undefined} The popped node
   */
  pop() {
    if (this.path.length === 0) return void 0;
    this._pathStringCache = null;
    const node = this.path.pop();
    if (this.siblingStacks.length > this.path.length + 1) {
      this.siblingStacks.length = this.path.length + 1;
    }
    const poppedDepth = this.path.length + 1;
    while (this._keptAttrs.length > 0 && this._keptAttrs[this._keptAttrs.length - 1].depth >= poppedDepth) {
      this._keptAttrs.pop();
    }
    return node;
  }
  /**
   * Update current node's attribute values.
   * Useful when attributes are parsed after push.
   * @param {Object} attrValues
   */
  updateCurrent(attrValues) {
    if (this.path.length > 0) {
      const current = this.path[this.path.length - 1];
      if (attrValues !== null && attrValues !== void 0) {
        current.values = attrValues;
      }
    }
  }
  /**
   * Get current tag name.
   * @returns {string|undefined}
   */
  getCurrentTag() {
    return this.path.length > 0 ? this.path[this.path.length - 1].tag : void 0;
  }
  /**
   * Get current namespace.
   * @returns {string|undefined}
   */
  getCurrentNamespace() {
    return this.path.length > 0 ? this.path[this.path.length - 1].namespace : void 0;
  }
  /**
   * Get current node's attribute value.
   * @param {string} attrName
   * @returns {*}
   */
  getAttrValue(attrName) {
    if (this.path.length === 0) return void 0;
    return this.path[this.path.length - 1].values?.[attrName];
  }
  /**
   * Check if current node has an attribute.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAttr(attrName) {
    if (this.path.length === 0) return false;
    const current = this.path[this.path.length - 1];
    return current.values !== void 0 && attrName in current.values;
  }
  /**
   * Get the value of a "kept" attribute from the nearest ancestor (or
   * current node) that declared it via `push(tag, attrs, ns, { keep: [...] })`.
   * Unlike getAttrValue(), this works regardless of how deep the path has
   * gone since the attribute was pushed — but only for attribute names that
   * were explicitly marked with `keep` at push time. Cost is proportional to
   * the number of currently-kept attributes (typically 0-3), not path depth.
   * @param {string} attrName
   * @returns {*} the value, or undefined if no ancestor kept this attribute
   */
  getAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return kept[i].value;
    }
    return void 0;
  }
  /**
   * Check whether any ancestor (or the current node) kept the given
   * attribute via `push(tag, attrs, ns, { keep: [...] })`.
   * @param {string} attrName
   * @returns {boolean}
   */
  hasAnyParentAttr(attrName) {
    const kept = this._keptAttrs;
    for (let i = kept.length - 1; i >= 0; i--) {
      if (kept[i].name === attrName) return true;
    }
    return false;
  }
  /**
   * Get current node's sibling position (child index in parent).
   * @returns {number}
   */
  getPosition() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].position ?? 0;
  }
  /**
   * Get current node's repeat counter (occurrence count of this tag name).
   * @returns {number}
   */
  getCounter() {
    if (this.path.length === 0) return -1;
    return this.path[this.path.length - 1].counter ?? 0;
  }
  /**
   * Get current node's sibling index (alias for getPosition).
   * @returns {number}
   * @deprecated Use getPosition() or getCounter() instead
   */
  getIndex() {
    return this.getPosition();
  }
  /**
   * Get current path depth.
   * @returns {number}
   */
  getDepth() {
    return this.path.length;
  }
  /**
   * Get path as string.
   * @param {string} [separator] - Optional separator (uses default if not provided)
   * @param {boolean} [includeNamespace=true]
   * @returns {string}
   */
  toString(separator, includeNamespace = true) {
    const sep2 = separator || this.separator;
    const isDefault = sep2 === this.separator && includeNamespace === true;
    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(
        (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep2);
      this._pathStringCache = result;
      return result;
    }
    return this.path.map(
      (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep2);
  }
  /**
   * Get path as array of tag names.
   * @returns {string[]}
   */
  toArray() {
    return this.path.map((n) => n.tag);
  }
  /**
   * Reset the path to empty.
   */
  reset() {
    this._pathStringCache = null;
    this.path = [];
    this.siblingStacks = [];
    this._keptAttrs = [];
  }
  /**
   * Match current path against an Expression.
   * @param {Expression} expression
   * @returns {boolean}
   */
  matches(expression) {
    const segments = expression.segments;
    if (segments.length === 0) {
      return false;
    }
    if (expression.hasDeepWildcard()) {
      return this._matchWithDeepWildcard(segments);
    }
    return this._matchSimple(segments);
  }
  /**
   * @private
   */
  _matchSimple(segments) {
    if (this.path.length !== segments.length) {
      return false;
    }
    for (let i = 0; i < segments.length; i++) {
      if (!this._matchSegment(segments[i], this.path[i], i === this.path.length - 1)) {
        return false;
      }
    }
    return true;
  }
  /**
   * @private
   */
  _matchWithDeepWildcard(segments) {
    let pathIdx = this.path.length - 1;
    let segIdx = segments.length - 1;
    while (segIdx >= 0 && pathIdx >= 0) {
      const segment = segments[segIdx];
      if (segment.type === "deep-wildcard") {
        segIdx--;
        if (segIdx < 0) {
          return true;
        }
        const nextSeg = segments[segIdx];
        let found2 = false;
        for (let i = pathIdx; i >= 0; i--) {
          if (this._matchSegment(nextSeg, this.path[i], i === this.path.length - 1)) {
            pathIdx = i - 1;
            segIdx--;
            found2 = true;
            break;
          }
        }
        if (!found2) {
          return false;
        }
      } else {
        if (!this._matchSegment(segment, this.path[pathIdx], pathIdx === this.path.length - 1)) {
          return false;
        }
        pathIdx--;
        segIdx--;
      }
    }
    return segIdx < 0;
  }
  /**
   * @private
   */
  _matchSegment(segment, node, isCurrentNode) {
    if (segment.tag !== "*" && segment.tag !== node.tag) {
      return false;
    }
    if (segment.namespace !== void 0) {
      if (segment.namespace !== "*" && segment.namespace !== node.namespace) {
        return false;
      }
    }
    if (segment.attrName !== void 0) {
      if (!isCurrentNode) {
        return false;
      }
      if (!node.values || !(segment.attrName in node.values)) {
        return false;
      }
      if (segment.attrValue !== void 0) {
        if (String(node.values[segment.attrName]) !== String(segment.attrValue)) {
          return false;
        }
      }
    }
    if (segment.position !== void 0) {
      if (!isCurrentNode) {
        return false;
      }
      const counter = node.counter ?? 0;
      if (segment.position === "first" && counter !== 0) {
        return false;
      } else if (segment.position === "odd" && counter % 2 !== 1) {
        return false;
      } else if (segment.position === "even" && counter % 2 !== 0) {
        return false;
      } else if (segment.position === "nth" && counter !== segment.positionValue) {
        return false;
      }
    }
    return true;
  }
  /**
   * Match any expression in the given set against the current path.
   * @param {ExpressionSet} exprSet
   * @returns {boolean}
   */
  matchesAny(exprSet) {
    return exprSet.matchesAny(this);
  }
  /**
   * Create a snapshot of current state.
   * @returns {Object}
   */
  snapshot() {
    return {
      path: this.path.map((node) => ({ ...node })),
      siblingStacks: this.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level),
      keptAttrs: this._keptAttrs.map((entry) => ({ ...entry }))
    };
  }
  /**
   * Restore state from snapshot.
   * @param {Object} snapshot
   */
  restore(snapshot) {
    this._pathStringCache = null;
    this.path = snapshot.path.map((node) => ({ ...node }));
    this.siblingStacks = snapshot.siblingStacks.map((level) => level ? { counts: new Map(level.counts), total: level.total } : level);
    this._keptAttrs = (snapshot.keptAttrs || []).map((entry) => ({ ...entry }));
  }
  /**
   * Return the read-only {@link MatcherView} for this matcher.
   *
   * The same instance is returned on every call — no allocation occurs.
   * It always reflects the current parser state and is safe to pass to
   * user callbacks without risk of accidental mutation.
   *
   * @returns {MatcherView}
   *
   * @example
   * const view = matcher.readOnly();
   * // pass view to callbacks — it stays in sync automatically
   * view.matches(expr);       // ✓
   * view.getCurrentTag();     // ✓
   * // view.push(...)         // ✗ method does not exist — caught by TypeScript
   */
  readOnly() {
    return this._view;
  }
};

// node_modules/fast-xml-builder/src/util.js
function valToStr(val) {
  return typeof val === "number" && Object.is(val, -0) ? "-0" : String(val);
}
function safeComment(val) {
  return valToStr(val).replace(/--/g, "- -").replace(/--/g, "- -").replace(/-$/, "- ");
}
function safeCdata(val) {
  return valToStr(val).replace(/\]\]>/g, "]]]]><![CDATA[>");
}
function escapeAttribute(val) {
  return valToStr(val).replace(/"/g, "&quot;").replace(/'/g, "&apos;");
}
function resolveName(name, isAttribute2, options, matcher, validator) {
  if (!options.sanitizeName) return name;
  const isPI = !isAttribute2 && name[0] === "?";
  const bare = isPI ? name.slice(1) : name;
  if (validator(bare)) return name;
  const result = options.sanitizeName(bare, { isAttribute: isAttribute2, matcher: matcher.readOnly() });
  if (typeof result !== "string" || !validator(result)) {
    throw new Error(`sanitizeName returned an invalid XML name for "${bare}"`);
  }
  return isPI ? "?" + result : result;
}

// node_modules/xml-naming/src/index.js
var nameStartChar10 = ":A-Za-z_À-ÖØ-öø-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�";
var nameChar10 = nameStartChar10 + "\\-\\.\\d·̀-ͯ‿-⁀";
var nameStartChar11 = ":A-Za-z_À-˿Ͱ-ͽͿ-҆҈-῿‌-‍⁰-↏Ⰰ-⿯、-퟿豈-﷏ﷰ-�𐀀-󯿿";
var nameChar11 = nameStartChar11 + "\\-\\.\\d·̀-ͯ҇‿-⁀";
var buildRegexes = (startChar, char, flags = "") => {
  const ncStart = startChar.replace(":", "");
  const ncChar = char.replace(":", "");
  const ncNamePat = `[${ncStart}][${ncChar}]*`;
  return {
    name: new RegExp(`^[${startChar}][${char}]*$`, flags),
    ncName: new RegExp(`^${ncNamePat}$`, flags),
    qName: new RegExp(`^${ncNamePat}(?::${ncNamePat})?$`, flags),
    nmToken: new RegExp(`^[${char}]+$`, flags),
    nmTokens: new RegExp(`^[${char}]+(?:\\s+[${char}]+)*$`, flags)
  };
};
var regexes10 = buildRegexes(nameStartChar10, nameChar10);
var regexes11 = buildRegexes(nameStartChar11, nameChar11, "u");
var nameStartCharAscii = ":A-Za-z_";
var nameCharAscii = nameStartCharAscii + "\\-\\.\\d";
var regexesAscii = buildRegexes(nameStartCharAscii, nameCharAscii);
var getRegexes = (xmlVersion = "1.0", asciiOnly = false) => {
  if (asciiOnly) return regexesAscii;
  return xmlVersion === "1.1" ? regexes11 : regexes10;
};
var PRODUCTIONS = ["name", "ncName", "qName", "nmToken", "nmTokens"];
var createValidator = (production, { xmlVersion = "1.0", asciiOnly = false, maxCacheSize = 2048 } = {}) => {
  if (!PRODUCTIONS.includes(production)) {
    throw new TypeError(
      `Unknown production "${production}". Must be one of: ${PRODUCTIONS.join(", ")}`
    );
  }
  const regex = getRegexes(xmlVersion, asciiOnly)[production];
  let cache = /* @__PURE__ */ new Map();
  const validator = (str) => {
    const cached = cache.get(str);
    if (cached !== void 0) return cached;
    const result = regex.test(str);
    if (cache.size < maxCacheSize) cache.set(str, result);
    return result;
  };
  validator.reset = () => {
    cache = /* @__PURE__ */ new Map();
  };
  return validator;
};

// node_modules/fast-xml-builder/src/orderedJs2Xml.js
var EOL = "\n";
function detectXmlVersionFromArray(jArray, options) {
  if (!Array.isArray(jArray) || jArray.length === 0) return "1.0";
  const first = jArray[0];
  const firstKey = propName(first);
  if (firstKey === "?xml") {
    const attrs = first[":@"];
    if (attrs) {
      const versionKey = options.attributeNamePrefix + "version";
      if (attrs[versionKey]) return attrs[versionKey];
    }
  }
  return "1.0";
}
function toXml(jArray, options) {
  let indentation = "";
  if (options.format) {
    indentation = EOL;
  }
  const stopNodeExpressions = [];
  if (options.stopNodes && Array.isArray(options.stopNodes)) {
    for (let i = 0; i < options.stopNodes.length; i++) {
      const node = options.stopNodes[i];
      if (typeof node === "string") {
        stopNodeExpressions.push(new Expression(node));
      } else if (node instanceof Expression) {
        stopNodeExpressions.push(node);
      }
    }
  }
  const xmlVersion = detectXmlVersionFromArray(jArray, options);
  const qNameValidator = createValidator("qName", { xmlVersion });
  const matcher = new Matcher();
  return arrToStr(jArray, options, indentation, matcher, stopNodeExpressions, qNameValidator);
}
function arrToStr(arr, options, indentation, matcher, stopNodeExpressions, qNameValidator) {
  let xmlStr = "";
  let isPreviousElementTag = false;
  if (options.maxNestedTags && matcher.getDepth() > options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  if (!Array.isArray(arr)) {
    if (arr !== void 0 && arr !== null) {
      let text = valToStr(arr);
      text = replaceEntitiesValue(text, options);
      return text;
    }
    return "";
  }
  for (let i = 0; i < arr.length; i++) {
    const tagObj = arr[i];
    const rawTagName = propName(tagObj);
    if (rawTagName === void 0) continue;
    const isSpecialName = rawTagName === options.textNodeName || rawTagName === options.cdataPropName || rawTagName === options.commentPropName;
    const tagName = isSpecialName ? rawTagName : resolveName(rawTagName, false, options, matcher, qNameValidator);
    const attrValues = extractAttributeValues(tagObj[":@"], options);
    matcher.push(tagName, attrValues);
    const isStopNode = checkStopNode(matcher, stopNodeExpressions);
    if (tagName === options.textNodeName) {
      let tagText = tagObj[rawTagName];
      if (!isStopNode) {
        tagText = options.tagValueProcessor(tagName, tagText);
        tagText = replaceEntitiesValue(tagText, options);
      }
      tagText = valToStr(tagText);
      if (isPreviousElementTag) {
        xmlStr += indentation;
      }
      xmlStr += tagText;
      isPreviousElementTag = false;
      matcher.pop();
      continue;
    } else if (tagName === options.cdataPropName) {
      if (isPreviousElementTag) {
        xmlStr += indentation;
      }
      const val = tagObj[rawTagName][0][options.textNodeName];
      const safeVal = safeCdata(val);
      xmlStr += `<![CDATA[${safeVal}]]>`;
      isPreviousElementTag = false;
      matcher.pop();
      continue;
    } else if (tagName === options.commentPropName) {
      const val = tagObj[rawTagName][0][options.textNodeName];
      const safeVal = safeComment(val);
      xmlStr += indentation + `<!--${safeVal}-->`;
      isPreviousElementTag = true;
      matcher.pop();
      continue;
    } else if (tagName[0] === "?") {
      const attStr2 = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
      const tempInd = tagName === "?xml" ? "" : indentation;
      xmlStr += tempInd + `<${tagName}${attStr2}?>`;
      isPreviousElementTag = true;
      matcher.pop();
      continue;
    }
    let newIdentation = indentation;
    if (newIdentation !== "") {
      newIdentation += options.indentBy;
    }
    const attStr = attr_to_str(tagObj[":@"], options, isStopNode, matcher, qNameValidator);
    const tagStart = indentation + `<${tagName}${attStr}`;
    let tagValue;
    if (isStopNode) {
      tagValue = getRawContent(tagObj[rawTagName], options, matcher.getDepth());
    } else {
      tagValue = arrToStr(tagObj[rawTagName], options, newIdentation, matcher, stopNodeExpressions, qNameValidator);
    }
    if (options.unpairedTags.indexOf(tagName) !== -1) {
      if (options.suppressUnpairedNode) xmlStr += tagStart + ">";
      else xmlStr += tagStart + "/>";
    } else if ((!tagValue || tagValue.length === 0) && options.suppressEmptyNode) {
      xmlStr += tagStart + "/>";
    } else if (tagValue && tagValue.endsWith(">")) {
      xmlStr += tagStart + `>${tagValue}${indentation}</${tagName}>`;
    } else {
      xmlStr += tagStart + ">";
      if (tagValue && indentation !== "" && (tagValue.includes("/>") || tagValue.includes("</"))) {
        xmlStr += indentation + options.indentBy + tagValue + indentation;
      } else {
        xmlStr += tagValue;
      }
      xmlStr += `</${tagName}>`;
    }
    isPreviousElementTag = true;
    matcher.pop();
  }
  return xmlStr;
}
function extractAttributeValues(attrMap, options) {
  if (!attrMap || options.ignoreAttributes) return null;
  const attrValues = {};
  let hasAttrs = false;
  for (let attr in attrMap) {
    if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
    const cleanAttrName = attr.startsWith(options.attributeNamePrefix) ? attr.substr(options.attributeNamePrefix.length) : attr;
    attrValues[cleanAttrName] = escapeAttribute(attrMap[attr]);
    hasAttrs = true;
  }
  return hasAttrs ? attrValues : null;
}
function getRawContent(arr, options, depth = 0) {
  if (options.maxNestedTags && depth > options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  if (!Array.isArray(arr)) {
    if (arr !== void 0 && arr !== null) {
      return valToStr(arr);
    }
    return "";
  }
  let content = "";
  for (let i = 0; i < arr.length; i++) {
    const item = arr[i];
    const tagName = propName(item);
    if (tagName === options.textNodeName) {
      content += valToStr(item[tagName]);
    } else if (tagName === options.cdataPropName) {
      content += item[tagName][0][options.textNodeName];
    } else if (tagName === options.commentPropName) {
      content += item[tagName][0][options.textNodeName];
    } else if (tagName && tagName[0] === "?") {
      continue;
    } else if (tagName) {
      const attStr = attr_to_str_raw(item[":@"], options);
      const nestedContent = getRawContent(item[tagName], options, depth + 1);
      if (!nestedContent || nestedContent.length === 0) {
        content += `<${tagName}${attStr}/>`;
      } else {
        content += `<${tagName}${attStr}>${nestedContent}</${tagName}>`;
      }
    }
  }
  return content;
}
function attr_to_str_raw(attrMap, options) {
  let attrStr = "";
  if (attrMap && !options.ignoreAttributes) {
    for (let attr in attrMap) {
      if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
      let attrVal = attrMap[attr];
      if (attrVal === true && options.suppressBooleanAttributes) {
        attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}`;
      } else {
        attrStr += ` ${attr.substr(options.attributeNamePrefix.length)}="${escapeAttribute(attrVal)}"`;
      }
    }
  }
  return attrStr;
}
function propName(obj) {
  const keys = Object.keys(obj);
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
    if (key !== ":@") return key;
  }
}
function attr_to_str(attrMap, options, isStopNode, matcher, qNameValidator) {
  let attrStr = "";
  if (attrMap && !options.ignoreAttributes) {
    for (let attr in attrMap) {
      if (!Object.prototype.hasOwnProperty.call(attrMap, attr)) continue;
      const cleanAttrName = attr.substr(options.attributeNamePrefix.length);
      const resolvedAttrName = isStopNode ? cleanAttrName : resolveName(cleanAttrName, true, options, matcher, qNameValidator);
      let attrVal;
      if (isStopNode) {
        attrVal = attrMap[attr];
      } else {
        attrVal = options.attributeValueProcessor(attr, attrMap[attr]);
        attrVal = replaceEntitiesValue(attrVal, options);
      }
      if (attrVal === true && options.suppressBooleanAttributes) {
        attrStr += ` ${resolvedAttrName}`;
      } else {
        attrStr += ` ${resolvedAttrName}="${escapeAttribute(attrVal)}"`;
      }
    }
  }
  return attrStr;
}
function checkStopNode(matcher, stopNodeExpressions) {
  if (!stopNodeExpressions || stopNodeExpressions.length === 0) return false;
  for (let i = 0; i < stopNodeExpressions.length; i++) {
    if (matcher.matches(stopNodeExpressions[i])) {
      return true;
    }
  }
  return false;
}
function replaceEntitiesValue(textValue, options) {
  if (textValue && textValue.length > 0 && options.processEntities) {
    for (let i = 0; i < options.entities.length; i++) {
      const entity2 = options.entities[i];
      textValue = textValue.replace(entity2.regex, entity2.val);
    }
  }
  return textValue;
}

// node_modules/fast-xml-builder/src/ignoreAttributes.js
function getIgnoreAttributesFn(ignoreAttributes) {
  if (typeof ignoreAttributes === "function") {
    return ignoreAttributes;
  }
  if (Array.isArray(ignoreAttributes)) {
    return (attrName) => {
      for (const pattern of ignoreAttributes) {
        if (typeof pattern === "string" && attrName === pattern) {
          return true;
        }
        if (pattern instanceof RegExp && pattern.test(attrName)) {
          return true;
        }
      }
    };
  }
  return () => false;
}

// node_modules/fast-xml-builder/src/fxb.js
var defaultOptions = {
  attributeNamePrefix: "@_",
  attributesGroupName: false,
  textNodeName: "#text",
  ignoreAttributes: true,
  cdataPropName: false,
  format: false,
  indentBy: "  ",
  suppressEmptyNode: false,
  suppressUnpairedNode: true,
  suppressBooleanAttributes: true,
  tagValueProcessor: function(key, a) {
    return a;
  },
  attributeValueProcessor: function(attrName, a) {
    return a;
  },
  preserveOrder: false,
  commentPropName: false,
  unpairedTags: [],
  entities: [
    { regex: new RegExp("&", "g"), val: "&amp;" },
    //it must be on top
    { regex: new RegExp(">", "g"), val: "&gt;" },
    { regex: new RegExp("<", "g"), val: "&lt;" },
    { regex: new RegExp("'", "g"), val: "&apos;" },
    { regex: new RegExp('"', "g"), val: "&quot;" }
  ],
  processEntities: true,
  stopNodes: [],
  // transformTagName: false,
  // transformAttributeName: false,
  oneListGroup: false,
  maxNestedTags: 100,
  jPath: true,
  // When true, callbacks receive string jPath; when false, receive Matcher instance
  sanitizeName: false
  // false = allow all names as-is (default, backward-compatible).
  // Set to a function (name, { isAttribute, matcher }) => string to
  // validate/sanitize tag and attribute names. Throw inside the function
  // to reject an invalid name.
};
function Builder(options) {
  this.options = Object.assign({}, defaultOptions, options);
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    this.options.stopNodes = this.options.stopNodes.map((node) => {
      if (typeof node === "string" && node.startsWith("*.")) {
        return ".." + node.substring(2);
      }
      return node;
    });
  }
  this.stopNodeExpressions = [];
  if (this.options.stopNodes && Array.isArray(this.options.stopNodes)) {
    for (let i = 0; i < this.options.stopNodes.length; i++) {
      const node = this.options.stopNodes[i];
      if (typeof node === "string") {
        this.stopNodeExpressions.push(new Expression(node));
      } else if (node instanceof Expression) {
        this.stopNodeExpressions.push(node);
      }
    }
  }
  if (this.options.ignoreAttributes === true || this.options.attributesGroupName) {
    this.isAttribute = function() {
      return false;
    };
  } else {
    this.ignoreAttributesFn = getIgnoreAttributesFn(this.options.ignoreAttributes);
    this.attrPrefixLen = this.options.attributeNamePrefix.length;
    this.isAttribute = isAttribute;
  }
  this.processTextOrObjNode = processTextOrObjNode;
  if (this.options.format) {
    this.indentate = indentate;
    this.tagEndChar = ">\n";
    this.newLine = "\n";
  } else {
    this.indentate = function() {
      return "";
    };
    this.tagEndChar = ">";
    this.newLine = "";
  }
}
function detectXmlVersionFromObj(jObj, options) {
  const decl = jObj["?xml"];
  if (decl && typeof decl === "object") {
    if (options.attributesGroupName && decl[options.attributesGroupName]) {
      const v2 = decl[options.attributesGroupName][options.attributeNamePrefix + "version"];
      if (v2) return v2;
    }
    const v = decl[options.attributeNamePrefix + "version"];
    if (v) return v;
  }
  return "1.0";
}
Builder.prototype.build = function(jObj) {
  if (this.options.preserveOrder) {
    return toXml(jObj, this.options);
  } else {
    if (Array.isArray(jObj) && this.options.arrayNodeName && this.options.arrayNodeName.length > 1) {
      jObj = {
        [this.options.arrayNodeName]: jObj
      };
    }
    const matcher = new Matcher();
    const xmlVersion = detectXmlVersionFromObj(jObj, this.options);
    const qNameValidator = createValidator("qName", { xmlVersion });
    return this.j2x(jObj, 0, matcher, qNameValidator).val;
  }
};
Builder.prototype.j2x = function(jObj, level, matcher, qNameValidator) {
  let attrStr = "";
  let val = "";
  if (this.options.maxNestedTags && matcher.getDepth() >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  const jPath = this.options.jPath ? matcher.toString() : matcher;
  const isCurrentStopNode = this.checkStopNode(matcher);
  for (let key in jObj) {
    if (!Object.prototype.hasOwnProperty.call(jObj, key)) continue;
    const isSpecialKey = key === this.options.textNodeName || key === this.options.cdataPropName || key === this.options.commentPropName || this.options.attributesGroupName && key === this.options.attributesGroupName || this.isAttribute(key);
    const resolvedKey = isSpecialKey ? key : resolveName(key, false, this.options, matcher, qNameValidator);
    if (typeof jObj[key] === "undefined") {
      if (this.isAttribute(key)) {
        val += "";
      }
    } else if (jObj[key] === null) {
      if (this.isAttribute(key)) {
        val += "";
      } else if (resolvedKey === this.options.cdataPropName || resolvedKey === this.options.commentPropName) {
        val += "";
      } else if (resolvedKey[0] === "?") {
        val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
      } else {
        val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
      }
    } else if (jObj[key] instanceof Date) {
      val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
    } else if (typeof jObj[key] !== "object") {
      const attr = this.isAttribute(key);
      if (attr && !this.ignoreAttributesFn(attr, jPath)) {
        const resolvedAttr = resolveName(attr, true, this.options, matcher, qNameValidator);
        attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key]), isCurrentStopNode);
      } else if (!attr) {
        if (key === this.options.textNodeName) {
          let newval = this.options.tagValueProcessor(key, valToStr(jObj[key]));
          val += this.replaceEntitiesValue(newval);
        } else {
          matcher.push(resolvedKey);
          const isStopNode = this.checkStopNode(matcher);
          matcher.pop();
          if (isStopNode) {
            const textValue = valToStr(jObj[key]);
            if (textValue === "") {
              val += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
            } else {
              val += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
            }
          } else {
            val += this.buildTextValNode(jObj[key], resolvedKey, "", level, matcher);
          }
        }
      }
    } else if (Array.isArray(jObj[key])) {
      const arrLen = jObj[key].length;
      let listTagVal = "";
      let listTagAttr = "";
      for (let j = 0; j < arrLen; j++) {
        const item = jObj[key][j];
        if (typeof item === "undefined") {
        } else if (item === null) {
          if (resolvedKey[0] === "?") val += this.indentate(level) + "<" + resolvedKey + "?" + this.tagEndChar;
          else val += this.indentate(level) + "<" + resolvedKey + "/" + this.tagEndChar;
        } else if (typeof item === "object") {
          if (this.options.oneListGroup) {
            matcher.push(resolvedKey);
            const result = this.j2x(item, level + 1, matcher, qNameValidator);
            matcher.pop();
            listTagVal += result.val;
            if (this.options.attributesGroupName && item.hasOwnProperty(this.options.attributesGroupName)) {
              listTagAttr += result.attrStr;
            }
          } else {
            listTagVal += this.processTextOrObjNode(item, resolvedKey, level, matcher, qNameValidator);
          }
        } else {
          if (this.options.oneListGroup) {
            let textValue = this.options.tagValueProcessor(resolvedKey, item);
            textValue = this.replaceEntitiesValue(textValue);
            textValue = valToStr(textValue);
            listTagVal += textValue;
          } else {
            matcher.push(resolvedKey);
            const isStopNode = this.checkStopNode(matcher);
            matcher.pop();
            if (isStopNode) {
              const textValue = valToStr(item);
              if (textValue === "") {
                listTagVal += this.indentate(level) + "<" + resolvedKey + this.closeTag(resolvedKey) + this.tagEndChar;
              } else {
                listTagVal += this.indentate(level) + "<" + resolvedKey + ">" + textValue + "</" + resolvedKey + this.tagEndChar;
              }
            } else {
              listTagVal += this.buildTextValNode(item, resolvedKey, "", level, matcher);
            }
          }
        }
      }
      if (this.options.oneListGroup) {
        listTagVal = this.buildObjectNode(listTagVal, resolvedKey, listTagAttr, level);
      }
      val += listTagVal;
    } else {
      if (this.options.attributesGroupName && key === this.options.attributesGroupName) {
        const Ks = Object.keys(jObj[key]);
        const L = Ks.length;
        for (let j = 0; j < L; j++) {
          const resolvedAttr = resolveName(Ks[j], true, this.options, matcher, qNameValidator);
          attrStr += this.buildAttrPairStr(resolvedAttr, valToStr(jObj[key][Ks[j]]), isCurrentStopNode);
        }
      } else {
        val += this.processTextOrObjNode(jObj[key], resolvedKey, level, matcher, qNameValidator);
      }
    }
  }
  return { attrStr, val };
};
Builder.prototype.buildAttrPairStr = function(attrName, val, isStopNode) {
  if (!isStopNode) {
    val = this.options.attributeValueProcessor(attrName, valToStr(val));
    val = this.replaceEntitiesValue(val);
  }
  if (this.options.suppressBooleanAttributes && val === "true") {
    return " " + attrName;
  } else return " " + attrName + '="' + escapeAttribute(val) + '"';
};
function processTextOrObjNode(object, key, level, matcher, qNameValidator) {
  const attrValues = this.extractAttributes(object);
  matcher.push(key, attrValues);
  const isStopNode = this.checkStopNode(matcher);
  if (isStopNode) {
    const rawContent = this.buildRawContent(object, matcher.getDepth());
    const attrStr = this.buildAttributesForStopNode(object);
    matcher.pop();
    return this.buildObjectNode(rawContent, key, attrStr, level);
  }
  const result = this.j2x(object, level + 1, matcher, qNameValidator);
  matcher.pop();
  if (key[0] === "?") {
    return this.buildTextValNode("", key, result.attrStr, level, matcher);
  } else if (object[this.options.textNodeName] !== void 0 && Object.keys(object).length === 1) {
    return this.buildTextValNode(object[this.options.textNodeName], key, result.attrStr, level, matcher);
  } else {
    return this.buildObjectNode(result.val, key, result.attrStr, level);
  }
}
Builder.prototype.extractAttributes = function(obj) {
  if (!obj || typeof obj !== "object") return null;
  const attrValues = {};
  let hasAttrs = false;
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
      attrValues[cleanKey] = escapeAttribute(attrGroup[attrKey]);
      hasAttrs = true;
    }
  } else {
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        attrValues[attr] = escapeAttribute(obj[key]);
        hasAttrs = true;
      }
    }
  }
  return hasAttrs ? attrValues : null;
};
Builder.prototype.buildRawContent = function(obj, depth = 0) {
  if (this.options.maxNestedTags && depth >= this.options.maxNestedTags) {
    throw new Error("Maximum nested tags exceeded");
  }
  if (typeof obj === "string") {
    return obj;
  }
  if (typeof obj !== "object" || obj === null) {
    return String(obj);
  }
  if (obj[this.options.textNodeName] !== void 0) {
    return obj[this.options.textNodeName];
  }
  let content = "";
  for (let key in obj) {
    if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
    if (this.isAttribute(key)) continue;
    if (this.options.attributesGroupName && key === this.options.attributesGroupName) continue;
    const value = obj[key];
    if (key === this.options.textNodeName) {
      content += value;
    } else if (Array.isArray(value)) {
      for (let item of value) {
        if (typeof item === "string" || typeof item === "number") {
          content += `<${key}>${item}</${key}>`;
        } else if (typeof item === "object" && item !== null) {
          const nestedContent = this.buildRawContent(item, depth + 1);
          const nestedAttrs = this.buildAttributesForStopNode(item);
          if (nestedContent === "") {
            content += `<${key}${nestedAttrs}/>`;
          } else {
            content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
          }
        }
      }
    } else if (typeof value === "object" && value !== null) {
      const nestedContent = this.buildRawContent(value, depth + 1);
      const nestedAttrs = this.buildAttributesForStopNode(value);
      if (nestedContent === "") {
        content += `<${key}${nestedAttrs}/>`;
      } else {
        content += `<${key}${nestedAttrs}>${nestedContent}</${key}>`;
      }
    } else {
      content += `<${key}>${value}</${key}>`;
    }
  }
  return content;
};
Builder.prototype.buildAttributesForStopNode = function(obj) {
  if (!obj || typeof obj !== "object") return "";
  let attrStr = "";
  if (this.options.attributesGroupName && obj[this.options.attributesGroupName]) {
    const attrGroup = obj[this.options.attributesGroupName];
    for (let attrKey in attrGroup) {
      if (!Object.prototype.hasOwnProperty.call(attrGroup, attrKey)) continue;
      const cleanKey = attrKey.startsWith(this.options.attributeNamePrefix) ? attrKey.substring(this.options.attributeNamePrefix.length) : attrKey;
      const val = attrGroup[attrKey];
      if (val === true && this.options.suppressBooleanAttributes) {
        attrStr += " " + cleanKey;
      } else {
        attrStr += " " + cleanKey + '="' + escapeAttribute(val) + '"';
      }
    }
  } else {
    for (let key in obj) {
      if (!Object.prototype.hasOwnProperty.call(obj, key)) continue;
      const attr = this.isAttribute(key);
      if (attr) {
        const val = obj[key];
        if (val === true && this.options.suppressBooleanAttributes) {
          attrStr += " " + attr;
        } else {
          attrStr += " " + attr + '="' + escapeAttribute(val) + '"';
        }
      }
    }
  }
  return attrStr;
};
Builder.prototype.buildObjectNode = function(val, key, attrStr, level) {
  if (val === "") {
    if (key[0] === "?") return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
    else {
      return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
    }
  } else if (key[0] === "?") {
    return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
  } else {
    let tagEndExp = "</" + key + this.tagEndChar;
    let piClosingChar = "";
    if (key[0] === "?") {
      piClosingChar = "?";
      tagEndExp = "";
    }
    if ((attrStr || attrStr === "") && val.indexOf("<") === -1) {
      return this.indentate(level) + "<" + key + attrStr + piClosingChar + ">" + val + tagEndExp;
    } else if (this.options.commentPropName !== false && key === this.options.commentPropName && piClosingChar.length === 0) {
      return this.indentate(level) + `<!--${safeComment(val)}-->` + this.newLine;
    } else {
      return this.indentate(level) + "<" + key + attrStr + piClosingChar + this.tagEndChar + val + this.indentate(level) + tagEndExp;
    }
  }
};
Builder.prototype.closeTag = function(key) {
  let closeTag = "";
  if (this.options.unpairedTags.indexOf(key) !== -1) {
    if (!this.options.suppressUnpairedNode) closeTag = "/";
  } else if (this.options.suppressEmptyNode) {
    closeTag = "/";
  } else {
    closeTag = `></${key}`;
  }
  return closeTag;
};
Builder.prototype.checkStopNode = function(matcher) {
  if (!this.stopNodeExpressions || this.stopNodeExpressions.length === 0) return false;
  for (let i = 0; i < this.stopNodeExpressions.length; i++) {
    if (matcher.matches(this.stopNodeExpressions[i])) {
      return true;
    }
  }
  return false;
};
Builder.prototype.buildTextValNode = function(val, key, attrStr, level, matcher) {
  if (this.options.cdataPropName !== false && key === this.options.cdataPropName) {
    const safeVal = safeCdata(val);
    return this.indentate(level) + `<![CDATA[${safeVal}]]>` + this.newLine;
  } else if (this.options.commentPropName !== false && key === this.options.commentPropName) {
    const safeVal = safeComment(val);
    return this.indentate(level) + `<!--${safeVal}-->` + this.newLine;
  } else if (key[0] === "?") {
    return this.indentate(level) + "<" + key + attrStr + "?" + this.tagEndChar;
  } else {
    let textValue = this.options.tagValueProcessor(key, val);
    textValue = this.replaceEntitiesValue(textValue);
    textValue = valToStr(textValue);
    if (textValue === "") {
      return this.indentate(level) + "<" + key + attrStr + this.closeTag(key) + this.tagEndChar;
    } else {
      return this.indentate(level) + "<" + key + attrStr + ">" + textValue + "</" + key + this.tagEndChar;
    }
  }
};
Builder.prototype.replaceEntitiesValue = function(textValue) {
  if (textValue && textValue.length > 0 && this.options.processEntities) {
    for (let i = 0; i < this.options.entities.length; i++) {
      const entity2 = this.options.entities[i];
      textValue = textValue.replace(entity2.regex, entity2.val);
    }
  }
  return textValue;
};
function indentate(level) {
  return this.options.indentBy.repeat(level);
}
function isAttribute(name) {
  if (name.startsWith(this.options.attributeNamePrefix) && name !== this.options.textNodeName) {
    return name.substr(this.attrPrefixLen);
  } else {
    return false;
  }
}

// src/report/pretty-comparison.ts
function* prettyComparison(comparison, paint) {
  const { file, cnis, alike, cases } = comparison;
  const about = `Side by side: ${shownName(nameInEnvironment(comparison))} · ${shownName(file)} · ${count(cnis.length, "CNI plugin")}`;
  for (const line of wrap(about, { first: "", rest: "  " })) yield `${paint.bold(line)}
`;
  for (const { name: title, outcomes } of cases) {
    for (const line of wrap(shownName(title), { first: "  ", rest: "  " })) yield `${line}
`;
    for (const { status, cnis: some, why } of outcomes) {
      const { symbol, word, colour } = statuses[status];
      const lines3 = wrap(`${word}: ${some.map(shownName).join(", ")}`, { first: `    ${symbol} `, rest: "      " });
      for (const line of lines3) yield `${paint[colour](line)}
`;
      if (why === "") continue;
      for (const line of wrap(shownProse(why), { first: "      ", rest: "      " })) yield `${paint.dim(line)}
`;
    }
  }
  yield `  ${count(alike, "case")} ${alike === 1 ? "comes" : "come"} out alike

`;
}

// src/report/pretty.ts
function* pretty(report, options) {
  const paint = paintFor(options.colour);
  for (const suite of report.suites) yield* prettySuite(suite, options, paint);
  for (const comparison of report.comparisons) yield* prettyComparison(comparison, paint);
  yield* prettyDiagnostics(report.diagnostics, options, paint);
  if (options.detail === "full") yield* prettyInputs(report.inputs, paint);
  yield `${paint.bold(summaryLine(report.summary))}
`;
}
function* prettySuite(suite, { detail }, paint) {
  const shown2 = suite.cases.filter(({ status }) => detail === "full" || status === "failed" || status === "errored");
  if (shown2.length === 0 && detail === "failures") return;
  yield* suiteHeading2(suite, paint);
  for (const result of shown2) yield* prettyCase(result, paint);
  yield "\n";
}
function* suiteHeading2(suite, paint) {
  const environment = suite.environment === "default" ? [] : [`environment ${shownName(suite.environment)}`];
  const about = [shownName(suite.name), shownName(suite.file), ...environment, cniWords(suite.cni)];
  const [title, ...lines3] = wrap(about.join(" · "), { first: "", rest: "  " });
  yield `${paint.bold(title ?? "")}
`;
  yield* painted2(lines3, paint.bold);
  for (const assumption of suite.assumptions) {
    yield* painted2(wrap(`assumed: ${shownProse(assumption)}`, { first: "  ", rest: "    " }), paint.yellow);
  }
  for (const fact of suite.ground) yield* painted2(wrap(groundWords(fact), { first: "  ", rest: "    " }), paint.dim);
}
function* prettyCase(result, paint) {
  const { symbol, colour } = statuses[result.status];
  const name = result.severity === "warning" ? `${shownName(result.name)} (warning)` : shownName(result.name);
  const lines3 = wrap(name, { first: `  ${symbol} `, rest: "    " });
  yield* painted2(lines3, paint[colour]);
  if (result.status === "passed") {
    yield* notesOf(result, paint);
    return;
  }
  yield `      ${paint.dim(placeOf(result))}
`;
  yield* explanationLines(result, paint);
}
function* notesOf({ notes }, paint) {
  for (const note of notes)
    yield* painted2(wrap(`note: ${shownProse(note)}`, { first: "      ", rest: "        " }), paint.dim);
}
function* explanationLines(result, paint) {
  for (const statement of explain(result)) {
    const indent = indents[statement.kind];
    const lines3 = wrap(statement.text, { first: indent, rest: `${indent}  ` });
    yield* painted2(lines3, colourOf(statement, paint));
    if (statement.cited === void 0) continue;
    const [source, carets] = excerptLines(statement.cited, `${indent}  `);
    yield `${source}
`;
    if (carets !== void 0) yield `${paint.red(carets)}
`;
  }
}
function explanationText(result) {
  return [...explanationLines(result, paintFor("never"))].map((line) => line.replace(/^ {6}/, "")).join("");
}
var indents = {
  verdict: "      ",
  connection: "        ",
  decision: "      ",
  path: "      ",
  place: "        ",
  unknown: "      ",
  note: "      ",
  message: "      "
};
function colourOf({ kind }, paint) {
  if (kind === "connection") return paint.bold;
  if (kind === "place" || kind === "note") return paint.dim;
  return kind === "unknown" ? paint.yellow : (text) => text;
}
function* painted2(lines3, colour) {
  for (const line of lines3) yield `${colour(line)}
`;
}

// src/report/junit.ts
function* junit(report, { today }) {
  const errors = report.diagnostics.filter(({ severity }) => severity === "error");
  const suites = [
    ...report.suites.map((suite) => suiteElement(suite)),
    ...errors.length === 0 ? [] : [filesElement(errors)]
  ];
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (const [id, suite] of suites.entries()) yield builder.build({ testsuite: framed(suite, id, today) });
  yield "</testsuites>\n";
}
var builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true
});
function suiteElement(suite) {
  const { file, environment, cni, assumptions, ground, cases } = suite;
  const name = suiteTitle(suite);
  return {
    name,
    package: visible(file),
    properties: [
      ["environment", visible(environment)],
      ["cni", cniValue(cni)],
      ...ground.map((fact) => ["ground", groundWords(fact)])
    ],
    cases: cases.map((result) => ({
      "@name": visible(result.name),
      "@classname": name,
      "@time": "0",
      ...outcomeOf(result)
    })),
    output: assumptions.map((assumption) => `assumed: ${shownProse(assumption)}`).join("\n")
  };
}
function outcomeOf(result) {
  const { status, severity, message } = result;
  const outcome = {
    "@type": status,
    "@message": headline(result),
    "#text": `${placeOf(result)}
${explanationText(result)}`
  };
  switch (status) {
    case "passed":
      return {};
    case "failed":
      return severity === "error" ? { failure: outcome } : { skipped: `failed, as a warning: ${outcome["#text"]}` };
    case "errored":
      return { error: outcome };
    case "skipped":
      return { skipped: shownProse(message) };
    case "expectedFailure":
      return { skipped: `${statuses.expectedFailure.word}: ${outcome["#text"]}` };
    default:
      return status;
  }
}
function filesElement(errors) {
  const cases = errors.map(({ code: code2, message, file, line, column }) => {
    const place = file === void 0 ? "the run" : placeOf({ file, line, column });
    const words = shownProse(message);
    return {
      "@name": `${place} ${visible(code2)}`,
      "@classname": "files",
      "@time": "0",
      error: { "@type": visible(code2), "@message": words, "#text": `${place}
${words}
` }
    };
  });
  return { name: "files", package: "files", properties: [["reports", "errors in files"]], cases, output: "" };
}
function framed({ name, package: of, properties, cases, output }, id, today) {
  const number = (kind) => cases.filter((each) => each[kind] !== void 0).length;
  return {
    "@id": id,
    "@name": name,
    "@package": of,
    "@timestamp": `${today}T00:00:00`,
    "@hostname": "localhost",
    "@tests": cases.length,
    "@failures": number("failure"),
    "@errors": number("error"),
    "@skipped": number("skipped"),
    "@time": "0",
    properties: { property: properties.map(([key, value]) => ({ "@name": key, "@value": value })) },
    testcase: cases,
    "system-out": output,
    "system-err": ""
  };
}

// src/report/map-view/ports.ts
function uniteReaches(reaches2) {
  const [first, ...others] = [...new Set(reaches2)];
  if (first !== void 0 && others.length === 0) return first;
  const allow = unitePorts(reaches2.flatMap((reach) => reach.allow));
  const unknown = [];
  let known = allow;
  for (const range of reaches2.flatMap((reach) => reach.unknown)) {
    const open = without(range, known);
    unknown.push(...open);
    known = unitePorts([...known, ...open]);
  }
  return { allow, unknown: unknown.sort(byRange) };
}
function unitePorts(ranges) {
  const united = [];
  for (const { protocol, from, to } of [...ranges].sort(byRange)) {
    const last = united.at(-1);
    if (last !== void 0 && last.protocol === protocol && from <= last.to + 1) {
      united[united.length - 1] = { protocol, from: last.from, to: Math.max(last.to, to) };
    } else united.push({ protocol, from, to });
  }
  return united;
}
function without(range, gone) {
  let rest = [range];
  for (const { protocol, from, to } of gone) {
    rest = rest.flatMap((each) => {
      if (each.protocol !== protocol || to < each.from || each.to < from) return [each];
      const before = { ...each, to: from - 1 };
      const after = { ...each, from: to + 1 };
      return [before, after].filter((part) => part.from <= part.to);
    });
  }
  return rest;
}
function byRange(a, b) {
  return rank(a.protocol) - rank(b.protocol) || byBytes(a.protocol, b.protocol) || a.from - b.from;
}
var order2 = ["TCP", "UDP", "SCTP"];
function rank(protocol) {
  const index = order2.indexOf(protocol);
  return index < 0 ? order2.length : index;
}

// src/report/map-view/groups.ts
function groupMap(map, by, apart = "together") {
  const keyOf = keysBy(map, by, apart);
  const found2 = /* @__PURE__ */ new Map();
  for (const workload of map.workloads) {
    const key = keyOf(workload);
    const members = found2.get(key);
    if (members === void 0) found2.set(key, [workload]);
    else members.push(workload);
  }
  const parts2 = [...found2.values()].map((workloads) => partsOf(workloads, by, map));
  return { groups: parts2.map(({ group }) => group), connections: () => connectionsOf(parts2, map) };
}
function partsOf(workloads, by, map) {
  const focus = map.scope?.workloads === void 0 ? void 0 : new Set(map.scope.workloads);
  const cells = /* @__PURE__ */ new Map();
  for (const workload of workloads) {
    const isMeant = focus?.has(workload.id) ?? true;
    const key = `${workload.class} ${isMeant}`;
    const cell = cells.get(key) ?? { class: workload.class, isMeant, ids: [] };
    cell.ids.push(workload.id);
    cells.set(key, cell);
  }
  const list3 = [...cells.values()];
  const exposed = list3.filter(({ isMeant }) => isMeant).flatMap((cell) => map.exposure?.[cell.class] ?? []);
  const exposure = [...new Map(exposed.map((row3) => [`${row3.direction} ${row3.words}`, row3])).values()];
  return { group: { id: groupId(workloads, by), workloads, exposure }, cells: list3 };
}
function groupId(workloads, by) {
  const [first] = workloads;
  if (by === "namespace") return `${first?.namespace ?? ""}/*`;
  return `${first?.id ?? ""}${workloads.length > 1 ? `+${workloads.length - 1}` : ""}`;
}
function* connectionsOf(parts2, map) {
  const entries = new Map(map.entries.map((entry) => [entry.to, entry]));
  for (const source of parts2) {
    for (const destination of parts2) yield* between(source, destination, map);
    if (map.scope?.direction !== "ingress") yield* outside(source, map.toAddresses, "to");
  }
  if (map.scope?.direction === "egress") return;
  for (const destination of parts2) {
    const ids = destination.cells.flatMap((cell) => cell.isMeant ? cell.ids : []);
    const reaches2 = ids.flatMap((id) => entries.get(id) ?? []).map(({ allow, unknown }) => ({ allow, unknown }));
    if (reaches2.length === 0) continue;
    const ends = { from: { entity: "ingress-controller" }, to: { group: destination.group } };
    yield { ...ends, ...uniteReaches(reaches2), pairs: reaches2.length };
  }
  for (const destination of parts2) yield* outside(destination, map.fromAddresses, "from");
}
function* between(source, destination, map) {
  const { scope, classes: classes2 } = map;
  const isScoped = (from, to) => {
    if (scope?.direction === "ingress") return to.isMeant;
    return from.isMeant || scope?.direction !== "egress" && to.isMeant;
  };
  let pairs = 0;
  const reaches2 = [];
  for (const from of source.cells) {
    for (const to of destination.cells) {
      const reach = map.between[from.class * classes2 + to.class];
      const own = from === to ? from.ids.length : 0;
      const count2 = from.ids.length * to.ids.length - own;
      if (count2 === 0 || reach === void 0 || isNothing(reach) || !isScoped(from, to)) continue;
      reaches2.push(reach);
      pairs += count2;
    }
  }
  if (pairs > 0)
    yield { from: { group: source.group }, to: { group: destination.group }, ...uniteReaches(reaches2), pairs };
}
function* outside({ group, cells }, rows, side) {
  const byRange2 = /* @__PURE__ */ new Map();
  for (const cell of cells.filter(({ isMeant }) => isMeant)) {
    for (const { cidrs, allow, unknown } of rows[cell.class] ?? []) {
      const known = byRange2.get(cidrs.join()) ?? { cidrs, reaches: [], pairs: 0 };
      known.reaches.push({ allow, unknown });
      known.pairs += cell.ids.length;
      byRange2.set(cidrs.join(), known);
    }
  }
  for (const { cidrs, reaches: reaches2, pairs } of byRange2.values()) {
    const [from, to] = side === "from" ? [{ cidrs }, { group }] : [{ group }, { cidrs }];
    yield { from, to, ...uniteReaches(reaches2), pairs };
  }
}
function keysBy(map, by, apart) {
  if (by === "none") return ({ id }) => id;
  if (by === "namespace") return ({ namespace }) => namespace;
  const classKeys = connectivityKeys(map);
  const entries = new Map(map.entries.map(({ to, allow, unknown }) => [to, JSON.stringify([allow, unknown])]));
  const focus = new Set(map.scope?.workloads);
  return (workload) => [
    apart === "apart" ? workload.namespace : "",
    classKeys[workload.class] ?? "",
    entries.get(workload.id) ?? "",
    focus.has(workload.id)
  ].join(" ");
}
function connectivityKeys(map) {
  const { classes: classes2, between: reaches2, fromAddresses, toAddresses, exposure } = map;
  const numbers = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  const numberOf = (reach) => {
    if (reach === void 0) return -1;
    const number = known.get(reach) ?? numberText(JSON.stringify([reach.allow, reach.unknown]), numbers);
    known.set(reach, number);
    return number;
  };
  const ids = reaches2.map(numberOf);
  return Array.from({ length: classes2 }, (_, index) => {
    const row3 = ids.slice(index * classes2, (index + 1) * classes2).join();
    const column = Array.from({ length: classes2 }, (_2, other) => ids[other * classes2 + index]).join();
    const others = JSON.stringify([fromAddresses[index], toAddresses[index], exposure?.[index]]);
    return String(numberText(`${row3} ${column} ${others}`, numbers));
  });
}
function numberText(text, numbers) {
  const number = numbers.get(text) ?? numbers.size;
  numbers.set(text, number);
  return number;
}
function isNothing({ allow, unknown }) {
  return allow.length === 0 && unknown.length === 0;
}

// src/report/map-view/exposed.ts
function exposedIn(map, by) {
  if (map.exposure === void 0) return [];
  const focus = map.scope?.workloads === void 0 ? void 0 : new Set(map.scope.workloads);
  return groupMap(map, by).groups.filter(({ workloads }) => workloads.some(({ id }) => focus?.has(id) ?? true)).map(toExposed);
}
function toExposed({ id, workloads, exposure }) {
  return { id, workloads: workloads.map((workload) => workload.id), exposure };
}

// src/report/map-view/rows.ts
function mapRows(map, by) {
  return by === "none" ? mapConnections(map) : groupRows(map, by);
}
function* groupRows(map, by) {
  for (const { from, to, allow, unknown } of groupMap(map, by).connections()) {
    yield { from: endOf(from), to: endOf(to), allow, unknown };
  }
}
function endOf(end) {
  return "group" in end ? { class: end.group.id } : end;
}

// src/report/map-csv.ts
var columns = [
  "from_kind",
  "from",
  "to_kind",
  "to",
  "verdict",
  "protocol",
  "first_port",
  "last_port",
  "by",
  "reason"
];
function* mapCsv(map, { groupBy = "none" }) {
  yield lineOf(columns);
  for (const { from, to, ...reach } of mapRows(map, groupBy))
    yield* linesOf([...endCells(from), ...endCells(to)], reach, "");
  for (const { id, exposure } of exposedIn(map, groupBy)) {
    const own = [groupBy === "none" ? "workload" : "class", id];
    for (const row3 of exposure) {
      const pods = ["hypothetical", podsText(row3)];
      const ends = row3.direction === "ingress" ? [...pods, ...own] : [...own, ...pods];
      yield* linesOf(
        ends,
        row3,
        row3.by === void 0 ? "" : `${row3.by.policy} ${row3.by.rule} ${row3.by.file}:${row3.by.line}`
      );
    }
  }
}
function endCells(end) {
  if ("workload" in end) return ["workload", end.workload];
  if ("class" in end) return ["class", end.class];
  if ("entity" in end) return ["entity", end.entity];
  return ["addresses", end.cidrs.join(" ")];
}
function* linesOf(ends, { allow, unknown }, by) {
  for (const { protocol, from, to } of allow) yield lineOf([...ends, "allow", protocol, from, to, by, ""]);
  for (const { protocol, from, to, reason } of unknown)
    yield lineOf([...ends, "unknown", protocol, from, to, by, reason]);
}
function podsText({ namespaceSelector, podSelector }) {
  return `namespaces: ${selectorText(namespaceSelector)}; pods: ${selectorText(podSelector)}`;
}
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
  const words = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      if (operator === "Exists") return key;
      if (operator === "DoesNotExist") return `!${key}`;
      return `${key} ${operator === "In" ? "in" : "notin"} (${values.join(",")})`;
    })
  ];
  return words.length === 0 ? "all" : words.join(",");
}
function lineOf(cells) {
  return `${cells.map((cell) => cellText(String(cell))).join(",")}\r
`;
}
function cellText(text) {
  const shown2 = visible(text);
  const inert = /^[=+\-@]/.test(shown2) ? `'${shown2}` : shown2;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// src/report/map-view/links.ts
function linkOf(connection) {
  const { from, to, allow } = connection;
  return {
    from: endOf2(from),
    to: endOf2(to),
    label: reachLabel(connection),
    kind: allow.length === 0 ? "unknown" : "allowed",
    weight: weightOf(from, to)
  };
}
function exposedLinks(group) {
  const own = { key: group.id, kind: "workloads", lines: [] };
  return group.exposure.map((row3) => {
    const pods = { key: `pods ${row3.pods}`, kind: "pods", lines: podLines(row3.pods) };
    const [from, to] = row3.direction === "ingress" ? [pods, own] : [own, pods];
    return { from, to, label: reachLabel(row3), kind: "exposed", weight: 2 };
  });
}
function podLines(words) {
  const at = words.indexOf(" that has ");
  return at < 0 ? [words] : [words.slice(0, at), words.slice(at + 1)];
}
function reachLabel({ allow, unknown }) {
  const certain = allow.length === 0 ? [] : [portsLabel(allow)];
  const open = unknown.length === 0 ? [] : [`${portsLabel(unknown)}?`];
  return [...certain, ...open].join(", ");
}
function portsLabel(ranges) {
  const more = ranges.length - mostRanges;
  if (more <= 0) return portWords(ranges);
  return `${portWords(ranges.slice(0, mostRanges))} … and ${more} more`;
}
var mostRanges = 4;
function endOf2(end) {
  if ("group" in end) return { key: end.group.id, kind: "workloads", lines: [] };
  if ("entity" in end) return { key: `entity ${end.entity}`, kind: "entity", lines: [end.entity] };
  const more = end.cidrs.length - mostCidrs;
  const shown2 = end.cidrs.slice(0, mostCidrs);
  const lines3 = ["addresses outside", ...shown2, ...more > 0 ? [`… and ${more} more`] : []];
  return { key: `addresses ${end.cidrs.join()}`, kind: "addresses", lines: lines3 };
}
var mostCidrs = 4;
function weightOf(from, to) {
  if (!("group" in from) || !("group" in to)) return 0;
  return from.group.workloads[0]?.namespace === to.group.workloads[0]?.namespace ? 3 : 1;
}

// src/report/map-view/scope-words.ts
function scopeWords({ scope }) {
  if (scope === void 0) return [];
  const { focus, direction, ports } = scope;
  const whom = focus === void 0 ? [] : [`of ${focus.join(", ")}`];
  const way = direction === void 0 ? [] : [direction];
  const by = ports === void 0 ? [] : [`on ${portWords(ports)}`];
  return [`Only connections ${[...whom, ...way.map((each) => `in direction ${each}`), ...by].join(", ")}.`];
}

// src/report/map-view/graph.ts
function graphOf(map, by, limits2) {
  if (by !== void 0) return drawUp(map, by, limits2, []);
  const detailed = drawUp(map, "connectivity", limits2, []);
  return detailed.arrows <= limits2.readable ? detailed : drawUp(map, "namespace", limits2, [tooMany(detailed.arrows)]);
}
function tooMany(arrows) {
  return `Workloads are drawn by namespace, because there would be ${count(arrows, "arrow")}. --focus NAMESPACE draws a part of them, --group-by connectivity all.`;
}
function drawUp(map, by, limits2, why) {
  const { groups: groups2, connections: connections2 } = groupMap(map, by, "apart");
  const { links, inner: inner2, arrows } = gather(connections2(), groups2, limits2.edges);
  const ends = [...new Map(links.flatMap(({ from, to }) => [from, to]).map((end) => [end.key, end])).values()];
  const focus = new Set(map.scope?.workloads);
  const linked = new Set(ends.map(({ key }) => key));
  const drawn = groups2.filter(
    ({ id, workloads }) => map.scope === void 0 || linked.has(id) || workloads.some((each) => focus.has(each.id))
  );
  const outside2 = ends.filter(({ kind }) => kind !== "workloads");
  const ids = new Map(
    [...drawn.map(({ id }) => id), ...outside2.map(({ key }) => key)].map((key, at) => [key, `n${at + 1}`])
  );
  const idOf = (key) => ids.get(key) ?? "";
  const nodeOf = (group) => ({
    id: idOf(group.id),
    kind: "workloads",
    lines: linesOf2(group, by, inner2.get(group))
  });
  const inNamespace = (name) => drawn.filter((group) => namespaceOf(group) === name).map(nodeOf);
  return {
    namespaces: [...new Set(drawn.map(namespaceOf))].map((name) => ({ name, nodes: inNamespace(name) })),
    outside: outside2.map(({ key, kind, lines: lines3 }) => ({ id: idOf(key), kind, lines: lines3 })),
    edges: mutual(links.map(({ from, to, label, kind }) => ({ from: idOf(from.key), to: idOf(to.key), label, kind }))),
    notes: [...scopeWords(map), ...why, ...links.length < arrows ? [cutWords(links.length, arrows)] : []],
    arrows
  };
}
function cutWords(shown2, all) {
  return `Left out: ${all - shown2} of ${count(all, "arrow")}, those within a namespace first. --focus draws a part of the map whole; --format json has everything.`;
}
function gather(connections2, groups2, most) {
  const inner2 = /* @__PURE__ */ new Map();
  const byWeight = [[], [], [], []];
  let arrows = 0;
  const add = (link) => {
    arrows++;
    const bucket = byWeight[link.weight];
    if (bucket !== void 0 && bucket.length < most) bucket.push(link);
  };
  for (const connection of connections2) {
    const { from, to } = connection;
    if ("group" in from && "group" in to && from.group === to.group) inner2.set(from.group, connection);
    else add(linkOf(connection));
  }
  for (const link of groups2.flatMap(exposedLinks)) add(link);
  return { links: byWeight.flat().slice(0, most), inner: inner2, arrows };
}
function mutual(links) {
  const edges = /* @__PURE__ */ new Map();
  const keyOf = (from, to, { label, kind }) => `${from} ${to} ${kind} ${label}`;
  for (const link of links) {
    const back = keyOf(link.to, link.from, link);
    const other = edges.get(back);
    if (other === void 0) edges.set(keyOf(link.from, link.to, link), { ...link, isMutual: false });
    else edges.set(back, { ...other, isMutual: true });
  }
  return [...edges.values()];
}
function namespaceOf({ workloads }) {
  return workloads[0]?.namespace ?? "";
}
function linesOf2({ workloads }, by, inner2) {
  const among = inner2 === void 0 ? [] : [`among themselves: ${reachLabel(inner2)}`];
  if (by === "namespace") return [count(workloads.length, "workload"), ...among];
  const names = workloads.slice(0, mostNames2).map(({ kind, name }) => `${kind}/${name}`);
  const more = workloads.length - names.length;
  return [...names, ...more > 0 ? [`… and ${more} more`] : [], ...among];
}
var mostNames2 = 5;

// src/report/map-dot.ts
function* mapDot(map, { groupBy }) {
  yield* dotLines(map, graphOf(map, groupBy, { readable: 150, edges: 2e4 }));
}
function* dotLines(map, graph) {
  const caption = [[cniWords(map.cni), ...map.families].join(" · "), ...graph.notes];
  yield `digraph "who can reach whom" {
  rankdir=LR
  ranksep=1.2
  nodesep=0.3
`;
  yield `  fontname="Verdana"
  bgcolor=white
  labelloc=b
  labeljust=l
`;
  yield `  label="${caption.map((line) => `${dotText(line)}\\l`).join("")}"
`;
  yield '  node [fontname="Verdana", fontsize=11, shape=box, style="rounded,filled", fillcolor=white]\n';
  yield '  edge [fontname="Verdana", fontsize=9, color="#475569"]\n';
  for (const [index, { name, nodes }] of graph.namespaces.entries()) {
    yield `  subgraph cluster_${index + 1} {
    label="${dotText(name)}"
    style="rounded,filled"
    labelloc=t
    color="#cbd5e1"
    fillcolor="#f1f5f9"
`;
    for (const node of nodes) yield `    ${nodeLine(node)}
`;
    yield "  }\n";
  }
  for (const node of graph.outside) yield `  ${nodeLine(node)}
`;
  for (const edge of graph.edges) yield `  ${edgeLine(edge)}
`;
  yield "}\n";
}
var nodeLooks = {
  workloads: "",
  addresses: ', shape=ellipse, style=filled, fillcolor="#dbeafe"',
  entity: ', shape=ellipse, style=filled, fillcolor="#dcfce7"',
  pods: ', style="rounded,dashed,filled", fillcolor="#faf5ff", color="#7e22ce"'
};
function nodeLine({ id, kind, lines: lines3 }) {
  return `${id} [label="${lines3.map(dotText).join("\\n")}"${nodeLooks[kind]}]`;
}
var edgeLooks = {
  allowed: "",
  unknown: ', style=dashed, color="#b45309", fontcolor="#b45309"',
  exposed: ', style=dashed, color="#7e22ce", fontcolor="#7e22ce"'
};
function edgeLine({ from, to, label, kind, isMutual }) {
  return `${from} -> ${to} [label="${dotText(label)}"${isMutual ? ", dir=both" : ""}${edgeLooks[kind]}]`;
}
function dotText(text) {
  return shownProse(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("&", "&amp;");
}

// src/report/map-json.ts
function* mapJson(map, { groupBy = "none" } = {}) {
  const { apiVersion, kind, cni, families, assumptions, ground, workloads, diagnostics, inputs, scope } = map;
  yield `{
"apiVersion": ${jsonText(apiVersion)},
"kind": ${jsonText(kind)},
"cni": ${jsonText(cni)}`;
  yield `,
"families": ${jsonText(families)},
"assumptions": ${jsonText(assumptions)}`;
  if (scope !== void 0) yield `,
"scope": ${jsonText(scope)}`;
  yield `,
"ground": ${jsonText(ground)},
"workloads": `;
  yield* jsonList(workloads.map(({ id, namespace, kind: each, name }) => ({ id, namespace, kind: each, name })));
  if (groupBy !== "none") yield* classes(map, groupBy);
  yield ',\n"connections": ';
  yield* jsonList(mapRows(map, groupBy));
  if (map.exposure !== void 0) {
    yield ',\n"exposure": ';
    yield* jsonList(exposureRows(map, groupBy));
  }
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,
"inputs": ${jsonText(inputs)}
}
`;
}
function* classes(map, groupBy) {
  yield `,
"groupBy": ${jsonText(groupBy)},
"classes": `;
  yield* jsonList(
    groupMap(map, groupBy).groups.map(({ id, workloads }) => ({ id, workloads: workloads.map((each) => each.id) }))
  );
}
function* exposureRows(map, groupBy) {
  for (const { id, exposure } of exposedIn(map, groupBy)) {
    for (const row3 of exposure) yield groupBy === "none" ? { workload: id, ...row3 } : { class: id, ...row3 };
  }
}

// src/report/map-mermaid.ts
var limits = { characters: 45e3, edges: 450, readable: 60 };
function* mapMermaid(map, { groupBy }) {
  let edges = limits.edges;
  let lines3 = chart(map, graphOf(map, groupBy, { ...limits, edges }));
  while (lengthOf(lines3) > limits.characters && edges > 0) {
    edges = Math.floor(edges * 0.7);
    lines3 = chart(map, graphOf(map, groupBy, { ...limits, edges }));
  }
  yield* lengthOf(lines3) > limits.characters ? tooLarge : lines3;
}
var tooLarge = [
  "flowchart LR\n",
  '  note["This map is too large for Mermaid: draw a part of it with --focus, or use --format svg."]\n'
];
function lengthOf(lines3) {
  return lines3.reduce((sum, line) => sum + line.length, 0);
}
function chart(map, { namespaces, outside: outside2, edges, notes }) {
  const caption = [[cniWords(map.cni), ...map.families].join(" · "), ...notes];
  return [
    "flowchart LR\n",
    ...namespaces.flatMap(({ name, nodes }, index) => [
      `  subgraph s${index + 1}["${mermaidText(name)}"]
`,
      ...nodes.map((node) => `    ${nodeLine2(node)}
`),
      "  end\n"
    ]),
    ...outside2.map((node) => `  ${nodeLine2(node)}
`),
    ...edges.map((edge) => `  ${edgeLine2(edge)}
`),
    `  note["${caption.map(mermaidText).join("<br/>")}"]:::note
`,
    "  classDef addresses fill:#dbeafe,stroke:#1d4ed8,color:#0f172a\n",
    "  classDef entity fill:#dcfce7,stroke:#15803d,color:#0f172a\n",
    "  classDef pods fill:#faf5ff,stroke:#7e22ce,color:#0f172a,stroke-dasharray:4 3\n",
    "  classDef note fill:none,stroke:none\n"
  ];
}
function nodeLine2({ id, kind, lines: lines3 }) {
  const text = lines3.map(mermaidText).join("<br/>");
  return kind === "workloads" ? `${id}["${text}"]` : `${id}(["${text}"]):::${kind}`;
}
function edgeLine2({ from, to, label, kind, isMutual }) {
  const shaft = kind === "allowed" ? "--" : "-.-";
  return `${from} ${isMutual ? "<" : ""}${shaft}>|"${mermaidText(label)}"| ${to}`;
}
function mermaidText(text) {
  return shownProse(text).replace(/[^\p{L}\p{N} /.,:+=()…·?]/gu, (mark) => `#${mark.codePointAt(0)};`);
}

// src/report/map-svg.ts
function mapSvg(map, { groupBy, drawDot }) {
  if (drawDot === void 0) throw new Error("svg needs something that draws");
  const dot = [...dotLines(map, graphOf(map, groupBy, { readable: 150, edges: 1e3 }))].join("");
  return [drawDot(dot).replaceAll('font-family="Verdana"', 'font-family="Verdana,DejaVu Sans,sans-serif"')];
}

// src/report/columns.ts
function rowLines(cells, columns2) {
  const broken = columns2.map(({ width }, index) => breakCell(cells[index] ?? "", width));
  const height = Math.max(...broken.map((lines3) => lines3.length));
  return Array.from(
    { length: height },
    (_, row3) => columns2.map(({ width }, index) => pad(broken[index]?.[row3] ?? "", width)).join("  ").trimEnd()
  );
}
function headingLines(columns2) {
  const rule2 = columns2.map(({ width }) => "─".repeat(width));
  return [
    ...rowLines(
      columns2.map(({ heading: heading3 }) => heading3),
      columns2
    ),
    rule2.join("  ")
  ];
}
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - screenWidth(text)));
}
function breakCell(text, width) {
  const lines3 = [];
  let line = "";
  for (const piece of pieces(text, width)) {
    if (line !== "" && screenWidth((line + piece).trimEnd()) > width) {
      lines3.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  return [...lines3, line.trimEnd()];
}
function* pieces(text, width) {
  for (const piece of text.split(/(?<=[/ .-])/)) {
    if (screenWidth(piece) <= width) yield piece;
    else yield* piece;
  }
}

// src/report/map-view/below-table.ts
function* groupLines2(map, by, paint) {
  const groups2 = groupMap(map, by).groups.filter(({ workloads }) => workloads.length > 1);
  if (groups2.length === 0) return;
  yield `${paint.bold("Workloads told of as one")}
`;
  if (by === "namespace") yield "  a row tells what passes between some of one and some of the other\n";
  for (const { id, workloads } of groups2) {
    const names = workloads.slice(0, mostNames3).map((each) => shownName(each.id));
    const more = workloads.length - names.length;
    const all = `${names.join(", ")}${more > 0 ? `, … and ${more} more` : ""}`;
    yield `${wrap(`${shownName(id)}: ${all}`, { first: "  ", rest: "      " }).join("\n")}
`;
  }
  yield "\n";
}
var mostNames3 = 24;
function* exposureLines(map, by, paint) {
  if (map.exposure === void 0) return;
  yield `${paint.bold("Pods that no manifest holds")}
`;
  const groups2 = /* @__PURE__ */ new Map();
  for (const exposed of exposedIn(map, by)) {
    const key = exposed.exposure.map(({ direction, words }) => `${direction} ${words}`).join("\n");
    groups2.set(key, [...groups2.get(key) ?? [], exposed]);
  }
  for (const [first, ...others] of groups2.values()) {
    if (first === void 0) continue;
    const names = [first, ...others].slice(0, mostNames3).map(({ id }) => shownName(id));
    const more = others.length + 1 - names.length;
    yield `${wrap(`${names.join(", ")}${more > 0 ? `, … and ${more} more` : ""}`, { first: "  ", rest: "  " }).join("\n")}
`;
    if (map.scope?.direction !== "egress") yield* sideLines2("could be reached by", ofSide(first, "ingress"), paint);
    if (map.scope?.direction !== "ingress") yield* sideLines2("could reach", ofSide(first, "egress"), paint);
  }
  yield "\n";
}
function ofSide({ exposure }, direction) {
  return exposure.filter((row3) => row3.direction === direction);
}
function* sideLines2(lead, rows, paint) {
  if (rows.length === 0) {
    yield `    ${lead} none of them
`;
    return;
  }
  yield `    ${lead}
`;
  for (const { words, by, allow } of rows) {
    const place = by === void 0 ? "" : ` (${placeOf(by)})`;
    const lines3 = wrap(`${shownProse(words)}${place}`, { first: "    - ", rest: "      " });
    for (const line of lines3) yield `${allow.length === 0 ? paint.yellow(line) : line}
`;
  }
}

// src/report/map-table.ts
function* mapTable(map, options) {
  const paint = paintFor(options.colour);
  const { groupBy = "none" } = options;
  yield* heading2(map, paint);
  const reasons = reasonNumbers(map);
  const columns2 = columnsFor(map, reasons.size > 0);
  let connections2 = 0;
  for (const connection of mapRows(map, groupBy)) {
    if (connections2 === 0) for (const line of headingLines(columns2)) yield `${paint.dim(line)}
`;
    yield `${rowLines(cellsOf(connection, reasons), columns2).join("\n")}
`;
    connections2++;
  }
  if (connections2 > 0) yield "\n";
  yield* reasonLines(reasons, paint);
  if (groupBy !== "none") yield* groupLines2(map, groupBy, paint);
  yield* exposureLines(map, groupBy, paint);
  yield* prettyDiagnostics(map.diagnostics, options, paint);
  if (options.detail === "full") yield* prettyInputs(map.inputs, paint);
  yield `${paint.bold(`${count(map.workloads.length, "workload")}, ${count(connections2, groupBy === "none" ? "connection" : "grouped connection")}`)}
`;
}
function* heading2(map, paint) {
  const { cni, families, assumptions, ground } = map;
  const [title, ...more] = wrap([cniWords(cni), ...families].join(" · "), { first: "", rest: "  " });
  yield `${paint.bold(title ?? "")}
`;
  for (const line of more) yield `${paint.bold(line)}
`;
  for (const assumption of assumptions) {
    const lines3 = wrap(`assumed: ${shownProse(assumption)}`, { first: "  ", rest: "    " });
    for (const line of lines3) yield `${paint.yellow(line)}
`;
  }
  for (const fact of ground) {
    for (const line of wrap(groundWords(fact), { first: "  ", rest: "    " })) yield `${paint.dim(line)}
`;
  }
  for (const words of scopeWords(map)) {
    for (const line of wrap(shownProse(words), { first: "  ", rest: "    " })) yield `${line}
`;
  }
  yield "\n";
}
function reasonNumbers(map) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { unknown } of reaches(map)) {
    for (const { reason } of unknown) if (!numbers.has(reason)) numbers.set(reason, numbers.size + 1);
  }
  return numbers;
}
function* reaches({ between: between2, entries, fromAddresses, toAddresses }) {
  yield* between2;
  yield* entries;
  for (const rows of fromAddresses) yield* rows;
  for (const rows of toAddresses) yield* rows;
}
function* reasonLines(reasons, paint) {
  if (reasons.size === 0) return;
  yield `${paint.yellow("Unknown because")}
`;
  for (const [reason, number] of reasons) {
    const lines3 = wrap(shownProse(reason), { first: `  [${number}] `, rest: "      " });
    yield `${lines3.join("\n")}
`;
  }
  yield "\n";
}
function columnsFor(map, hasUnknowns) {
  const ids = map.workloads.reduce((widest, { id }) => Math.max(widest, screenWidth(shownName(id))), narrowestEnd);
  const end = Math.min(ids, hasUnknowns ? 24 : 30);
  const room = pageWidth - 2 * (end + 2);
  const ends = [
    { heading: "from", width: end },
    { heading: "to", width: end }
  ];
  if (!hasUnknowns) return [...ends, { heading: "allow", width: room }];
  const allow = Math.floor((room - 2) / 2);
  return [...ends, { heading: "allow", width: allow }, { heading: "unknown", width: room - 2 - allow }];
}
var narrowestEnd = 18;
function cellsOf({ from, to, allow, unknown }, reasons) {
  const byReason = [...new Set(unknown.map(({ reason }) => reason))].map((reason) => {
    const ports = portWords(unknown.filter((each) => each.reason === reason));
    return `${ports} [${reasons.get(reason)}]`;
  });
  return [endWords2(from), endWords2(to), portWords(allow), byReason.join(", ")];
}
function endWords2(end) {
  if ("workload" in end) return shownName(end.workload);
  if ("class" in end) return shownName(end.class);
  if ("entity" in end) return end.entity;
  const more = end.cidrs.length - mostCidrs2;
  const shown2 = end.cidrs.slice(0, mostCidrs2).join(" ");
  return more > 0 ? `${shown2} … and ${more} more` : shown2;
}
var mostCidrs2 = 16;

// src/report/markdown-report.ts
function* markdownReport(report) {
  for (const { what, heading: heading3, items } of markdownSections(report, "open")) {
    if (what !== "" && items.length === 0) continue;
    yield heading3;
    yield* items;
  }
}

// src/report/sarif.ts
import { deflateRawSync } from "node:zlib";

// src/report/sarif-place.ts
var sourceRoot = "%SRCROOT%";
function locationOf(place, prefix) {
  const region = regionOf(place);
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(repositoryPath(prefix, place.file) ?? place.file), uriBaseId: sourceRoot },
      ...region === void 0 ? {} : { region }
    }
  };
}
function uriOf(path) {
  return path.split("/").map((part) => encodeURIComponent(Buffer.from(part).toString())).join("/");
}
function regionOf({ line, column, endLine = line, endColumn, excerpt }) {
  if (line === void 0) return void 0;
  if (column === void 0) return { startLine: line };
  const isOneLine = endLine === line;
  const end = endColumn ?? (excerpt === void 0 ? void 0 : Math.max(column, excerpt.trimEnd().length + 1));
  const text = isOneLine && end !== void 0 ? excerpt?.slice(column - 1, end - 1) : void 0;
  return {
    startLine: line,
    startColumn: column,
    ...end === void 0 ? {} : { endLine: endLine ?? line, endColumn: end },
    ...text === void 0 || text === "" || text.length > longestSnippet ? {} : { snippet: { text } }
  };
}
var longestSnippet = 400;

// src/report/sarif-result.ts
import { createHash } from "node:crypto";
function caseFinding({ suite, result }, prefix) {
  const { name, status, severity, file } = result;
  const links = linksFrom(prefix);
  const environment = suite.environment === "default" ? [] : [`environment ${shownName(suite.environment)}`];
  const lines3 = [headOf(result), ...detailLines(result, links), ...[...environment, cniWords(suite.cni)].map(sentence)];
  return {
    ruleId: status === "failed" ? "case/failed" : "case/errored",
    level: status === "failed" && severity === "warning" ? "warning" : "error",
    message: { text: shorten(lines3.join("\n"), longestMessage2) },
    location: locationOf(result, prefix),
    relatedLocations: links.locations,
    identity: [file, nameInEnvironment(suite), suite.cni.name, suite.cni.version ?? "", name]
  };
}
function diagnosticFinding(diagnostic, prefix) {
  const { code: code2, severity, message, file = "", excerpt = "", related } = diagnostic;
  if (diagnostic.file === void 0) return void 0;
  const links = linksFrom(prefix);
  const others = related.slice(0, mostLinks).map((other) => `See ${links.to(other, other.message)}: ${sentence(shownProse(other.message))}`);
  return {
    ruleId: code2,
    level: severity === "notice" ? "note" : severity,
    message: { text: shorten([sentence(shownProse(message)), ...others].join("\n"), longestMessage2) },
    location: locationOf({ ...diagnostic, file }, prefix),
    relatedLocations: links.locations,
    identity: [file, message.replace(/:\d+/g, ""), excerpt.trim()]
  };
}
function fingerprintOf({ ruleId, identity }) {
  return createHash("sha256").update(JSON.stringify([ruleId, ...identity])).digest("hex").slice(0, 32);
}
function linksFrom(prefix) {
  const locations = [];
  const to = (place, words) => {
    const name = shownName(placeOf({ file: place.file, line: place.line }));
    if (locations.length >= mostLinks) return name;
    const id = locations.length + 1;
    locations.push({ id, ...locationOf(place, prefix), message: { text: sentence(shownProse(words)) } });
    return `[${name.replace(/[\\[\]]/g, "\\$&")}](${id})`;
  };
  return { locations, to };
}
var mostLinks = 50;
function headOf(result) {
  const { name, counterexample, pairs } = result;
  if (counterexample === void 0) return sentence(`${shownName(name)}: ${headline(result)}`);
  const verdict = verdictWords({ ...result, pairs: { checked: 1, differing: 0 } });
  const share = pairs.checked > 1 && pairs.differing > 0 ? ` (${pairs.differing} of ${pairs.checked} pairs)` : "";
  return sentence(`${shownName(name)}: ${verdict}: ${connectionWords(counterexample)}${share}`);
}
function* detailLines(result, links) {
  const decisions = result.decisions[Symbol.iterator]();
  let isFirst = true;
  for (const { kind, text } of explain(result)) {
    if (kind === "decision") {
      const { value: decision } = decisions.next();
      yield decision?.file === void 0 ? sentence(text) : `${plain(text)}, at ${links.to({ ...decision, file: decision.file }, text)}.`;
      continue;
    }
    const isSaid = kind === "place" || isInHead(kind, result, isFirst);
    if (kind === "connection") isFirst = false;
    if (!isSaid) yield sentence(text);
  }
}
function isInHead(kind, { counterexample, message }, isFirst) {
  if (counterexample !== void 0) return kind === "verdict" || kind === "connection" && isFirst;
  return kind === (message === "" ? "verdict" : "message");
}
function plain(text) {
  return text.replaceAll("](", "] (");
}
function sentence(text) {
  return plain(/[.!?…]$/.test(text) ? text : `${text}.`);
}
var longestMessage2 = 4e3;

// src/report/sarif-rules.ts
var homepage = "https://github.com/reachspec/reachspec";
function sarifRules(declared, reported) {
  const known = new Set(declared.map(({ code: code2 }) => code2));
  const others = new Map(reported.filter(({ code: code2 }) => !known.has(code2)).map((each) => [each.code, each.severity]));
  return [
    ...caseRules,
    ...declared.map(diagnosticRule),
    ...[...others].map(
      ([code2, severity]) => diagnosticRule({
        code: code2,
        severity,
        summary: "Something was found about a file",
        guardsTrust: severity === "error"
      })
    )
  ];
}
var caseRules = [
  rule({
    id: "case/failed",
    short: "A connectivity test failed.",
    full: "The NetworkPolicies allow a connection that a test says must be denied, or deny one that it says must be allowed.",
    level: "error",
    help: [
      "The message names a connection that differs, and what decides it in each direction: the policy, its rule and its line.",
      "Change the policy at that line where the test is right, and the test where the policy is right. The nearest miss tells which rule would decide otherwise, and what it lacks.",
      "A gap that is known can be marked with `expectFailure`, a reason and a date."
    ],
    precision: "very-high"
  }),
  rule({
    id: "case/errored",
    short: "A connectivity test could not be judged.",
    full: "A test examined nothing, names something that no manifest declares, contradicts another test, or hangs on a fact that no file tells.",
    level: "error",
    help: [
      "Such a test proves nothing, and never counts as passed.",
      "The message tells what was missing and what would settle it: a name to correct, a Namespace to declare, the CNI plugin or an address range to name."
    ],
    precision: "very-high"
  })
];
function diagnosticRule({ code: code2, severity, summary: summary2, guardsTrust }) {
  const about = `${capitalised(shownName(summary2))}.`;
  return rule({
    id: code2,
    short: about,
    full: about,
    level: severity === "notice" ? "note" : severity,
    help: [
      about,
      "The message of each result tells what was found, what was expected, and how to mend it.",
      severityHelp[severity],
      guardsTrust ? "Without it a wrong verdict could look right, so settings can raise its severity and never lower it." : `\`severities\` in the settings file can change its severity, or turn it off: \`${shownName(code2)}: off\`.`
    ],
    precision: "high"
  });
}
var severityHelp = {
  error: "It is an error: as long as it is there the run cannot be trusted, and exits with 2.",
  warning: "It is a warning: likely a mistake. It does not fail the run.",
  notice: "It is a notice: worth knowing. It does not fail the run."
};
function rule({ id, short, full, level, help, precision }) {
  const helpUri = `${homepage}/blob/main/docs/diagnostics.md#${id.toLowerCase().replace(/[^a-z0-9-]/g, "")}`;
  const shown2 = shownName(id);
  return {
    id: shown2,
    name: shown2.split(/[^\p{L}\p{N}]+/u).map(capitalised).join("") || "Diagnostic",
    shortDescription: { text: short },
    fullDescription: { text: full },
    help: {
      text: help.join("\n\n").replaceAll("`", ""),
      markdown: `# ${short}

${help.join("\n\n")}

[All diagnostics](${homepage}/blob/main/docs/diagnostics.md)
`
    },
    helpUri,
    defaultConfiguration: { level },
    properties: {
      tags: ["kubernetes", "network-policy", "reachability"],
      precision,
      "problem.severity": level === "note" ? "recommendation" : level
    }
  };
}
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

// src/report/sarif.ts
var sarifLimits = { results: 25e3, bytes: 9e6 };
function* sarif(report, { review, tool: tool2 }, limits2 = sarifLimits) {
  const rules = sarifRules(tool2.diagnostics, report.diagnostics);
  const findings = findingsOf(report, review.prefix);
  const results = fitting2(resultsOf(findings, rules), limits2);
  const driver = {
    name: "reachspec",
    fullName: `reachspec ${tool2.version}`,
    version: tool2.version,
    semanticVersion: tool2.version,
    informationUri: homepage,
    shortDescription: { text: "Proves who can reach whom in a Kubernetes cluster, from its manifests." },
    rules: [...rules]
  };
  yield '{\n"$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n"version": "2.1.0",\n"runs": [{\n';
  yield `"tool": {"driver": ${jsonText(driver)}},
`;
  yield `"invocations": [${jsonText(invocationOf(report, rules, findings.length - results.length))}],
`;
  yield `"originalUriBaseIds": ${jsonText({ [sourceRoot]: { description: { text: "The root of the repository." } } })},
`;
  yield '"columnKind": "utf16CodeUnits",\n"results": ';
  yield* jsonList(results, (text) => [text]);
  yield "\n}]}\n";
}
function findingsOf({ suites, diagnostics }, prefix) {
  const cases = suites.flatMap(
    (suite) => suite.cases.filter(({ status }) => status === "failed" || status === "errored").map((result) => caseFinding({ suite, result }, prefix))
  );
  const found2 = diagnostics.flatMap((each) => diagnosticFinding(each, prefix) ?? []);
  return [...cases, ...found2].sort((a, b) => ranks[a.level] - ranks[b.level]);
}
var ranks = { error: 0, warning: 1, note: 2 };
function* resultsOf(findings, rules) {
  const places = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const print = fingerprintOf(finding);
    const number = (seen.get(print) ?? 0) + 1;
    seen.set(print, number);
    const { level, message, location, relatedLocations } = finding;
    const ruleId = shownName(finding.ruleId);
    const result = {
      ruleId,
      ruleIndex: places.get(ruleId) ?? 0,
      level,
      message,
      locations: [location],
      ...relatedLocations.length === 0 ? {} : { relatedLocations: [...relatedLocations] },
      partialFingerprints: { "reachspecIdentity/v1": `${print}:${number}` }
    };
    yield jsonText(result);
  }
}
function fitting2(results, { results: most, bytes: bytes2 }) {
  const kept = [];
  let block = [];
  let used = 0;
  for (const result of results) {
    if (kept.length + block.length >= most) break;
    block.push(result);
    if (block.length < blockLength) continue;
    used += deflateRawSync(block.join("\n")).length;
    if (used > bytes2) return kept;
    kept.push(...block);
    block = [];
  }
  used += deflateRawSync(block.join("\n")).length;
  return used > bytes2 ? kept : [...kept, ...block];
}
var blockLength = 100;
function invocationOf(report, rules, cut) {
  const code2 = exitCode(report);
  const notifications = [...cut === 0 ? [] : [cutNotification(cut)], ...homeless(report, rules)];
  return {
    executionSuccessful: code2 !== 2,
    exitCode: code2,
    exitCodeDescription: exitCodes[code2],
    ...notifications.length === 0 ? {} : { toolExecutionNotifications: notifications }
  };
}
var exitCodes = {
  0: "Every assertion holds.",
  1: "An assertion failed.",
  2: "The input can't be trusted: a bad file, or a case that couldn't be judged."
};
function cutNotification(cut) {
  const words = `${count(cut, "result is", "results are")} left out here, the least severe ones: code scanning takes 25,000 results and 10 MB. The JSON report has them all.`;
  return { level: "warning", message: { text: words } };
}
function homeless({ diagnostics }, rules) {
  return diagnostics.filter(({ file }) => file === void 0).map(({ code: code2, severity, message }) => {
    const id = shownName(code2);
    const index = rules.findIndex((rule2) => rule2.id === id);
    return {
      level: severity === "notice" ? "note" : severity,
      message: { text: shownProse(message) },
      associatedRule: { id, ...index < 0 ? {} : { index } }
    };
  });
}

// src/report/tap.ts
var import_yaml = __toESM(require_dist(), 1);
function* tap(report) {
  const points = [...pointsOf(report)];
  yield `TAP version 14
1..${points.length}
`;
  for (const suite of report.suites) yield* suiteComments(suite);
  for (const [index, { result, name, directive, details }] of points.entries()) {
    yield `${result} ${index + 1} - ${escapeName(name)}${directive === "" ? "" : ` # ${escapeReason(directive)}`}
`;
    if (details !== void 0) yield yamlBlock(details);
  }
  yield `# ${summaryLine(report.summary)}
`;
}
function* suiteComments(suite) {
  yield `# ${suiteTitle(suite)}: ${cniWords(suite.cni)}
`;
  for (const fact of suite.ground) yield `# ${suiteTitle(suite)}: ${groundWords(fact)}
`;
}
function* pointsOf({ suites, diagnostics }) {
  for (const suite of suites) for (const result of suite.cases) yield casePoint(suiteTitle(suite), result);
  for (const diagnostic of diagnostics) if (diagnostic.severity === "error") yield diagnosticPoint(diagnostic);
}
function casePoint(suite, result) {
  const { status, severity, message } = result;
  const name = `${suite}/${visible(result.name)}`;
  const details = detailsOf(result);
  switch (status) {
    case "passed":
      return { result: "ok", name, directive: "", details: void 0 };
    case "skipped":
      return { result: "ok", name, directive: `SKIP ${shownProse(message)}`.trim(), details: void 0 };
    case "expectedFailure":
      return { result: "not ok", name, directive: `TODO ${shownProse(message)}`.trim(), details };
    case "failed":
      return { result: "not ok", name, directive: severity === "warning" ? "TODO a warning" : "", details };
    case "errored":
      return { result: "not ok", name, directive: "", details };
    default:
      return status;
  }
}
function detailsOf(result) {
  const { status, severity, file, line, column, expected, actual, counterexample } = result;
  return {
    message: headline(result),
    status,
    severity,
    at: { file, line, column },
    ...expected === void 0 ? {} : { wanted: expected },
    ...actual === void 0 ? {} : { found: actual },
    ...counterexample === void 0 ? {} : { counterexample },
    explanation: explanationText(result)
  };
}
function diagnosticPoint({ code: code2, message, file, line, column }) {
  const place = file === void 0 ? "the run" : placeOf({ file, line, column });
  const at = file === void 0 ? {} : { at: { file, line, column } };
  const details = { message: shownProse(message), status: "errored", severity: "error", ...at };
  return { result: "not ok", name: `${place} ${visible(code2)}`, directive: "", details };
}
function yamlBlock(details) {
  const text = (0, import_yaml.stringify)(shown(details), { lineWidth: 0, defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
  return `  ---
${text.replace(/^(?=.)/gm, "  ")}  ...
`;
}
function shown(value) {
  if (typeof value === "string") return textNode(value);
  if (Array.isArray(value)) return value.map(shown);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, each]) => each !== void 0);
  return new Map(entries.map(([key, each]) => [visible(key), shown(each)]));
}
function textNode(text) {
  const node = new import_yaml.Scalar(text.split("\n").map(visible).join("\n"));
  if (text.endsWith("\n")) node.type = "BLOCK_LITERAL";
  return node;
}
function escapeName(text) {
  return text.replace(/\{(?=\s*$)/, "\\u{7b}").replace(/[\\#]/g, "\\$&");
}
function escapeReason(text) {
  return text.replace(/\{(?=\s*$)/, "\\u{7b}");
}

// src/report/index.ts
var testReports = {
  pretty,
  json,
  junit,
  tap,
  sarif,
  markdown: markdownReport,
  github: githubCommands
};
var mapReports = {
  table: mapTable,
  json: mapJson,
  csv: mapCsv,
  dot: mapDot,
  mermaid: mapMermaid,
  svg: mapSvg
};
var diffReports = { table: diffTable, json: diffJson, markdown: diffMarkdown };
var explanationReports = { tree: explanationTree, json: explanationJson };

// src/cli/output.ts
import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
var Output = class {
  #stream;
  #encode;
  #failure;
  /** `encode` rewrites everything that is written, where the reader needs it. */
  constructor(stream, encode = (pieces2) => pieces2) {
    this.#stream = stream;
    this.#encode = encode;
    stream.on("error", (error) => this.#fail(error));
  }
  /** Writes pieces of text in order, no faster than the reader takes them. */
  async write(pieces2) {
    for (const block of blocks(this.#encode(pieces2))) {
      if (this.#failure !== void 0) break;
      await new Promise((resolve2) => {
        this.#stream.write(block, (error) => {
          if (error) this.#fail(error);
          resolve2();
        });
      });
    }
    if (this.#failure !== void 0 && !goneCodes.has(this.#failure.code ?? "")) throw this.#failure;
  }
  #fail(error) {
    this.#failure ??= error;
  }
};
var goneCodes = /* @__PURE__ */ new Set([
  "EPIPE",
  "ECONNRESET",
  "ERR_STREAM_DESTROYED",
  "ERR_STREAM_WRITE_AFTER_END"
]);
async function writeFileWhole(file, folder, pieces2) {
  const path = resolve(folder, file);
  try {
    const target = await existing(path);
    if (target?.kind === "folder") throw new UsageError(`cannot write \`${shownName(file)}\`: it is a folder`);
    if (target?.kind === "special") return await writeInto(path, pieces2);
    await replaceFile(target?.path ?? path, pieces2);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`cannot write \`${shownName(file)}\`: ${error.code}`);
  }
}
async function replaceFile(path, pieces2) {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeInto(draft, pieces2);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
async function writeInto(path, pieces2) {
  await pipeline(Readable.from(blocks(pieces2)), createWriteStream(path));
}
async function existing(path) {
  try {
    const found2 = await stat(path);
    if (found2.isFile()) return { kind: "file", path: await realpath(path) };
    return { kind: found2.isDirectory() ? "folder" : "special" };
  } catch (error) {
    if (isSystemError(error) && error.code === "ENOENT") return void 0;
    throw error;
  }
}
function* blocks(pieces2) {
  let block = "";
  for (const piece of pieces2) {
    block += piece;
    if (block.length < blockLength2) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
var blockLength2 = 65536;
function isSystemError(error) {
  return error instanceof Error && "code" in error && "syscall" in error;
}

// src/cli/today.ts
function todayFrom(flag, { env, now }) {
  if (flag !== void 0) return checkedDate(flag);
  const epoch = env["SOURCE_DATE_EPOCH"] ?? "";
  if (epoch === "") return dayOf(now());
  const date = new Date(Number(epoch) * 1e3);
  if (/^\d+$/.test(epoch) && isInCalendar(date)) return dayOf(date);
  throw new UsageError(`SOURCE_DATE_EPOCH is \`${shownName(epoch)}\`; expected seconds since 1970`);
}
function checkedDate(text) {
  const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
  if (/^\d{4}-\d\d-\d\d$/.test(text) && isInCalendar(date) && dayOf(date) === text) return text;
  throw new UsageError(`\`--today ${shownName(text)}\` is no date; expected one like \`2026-12-31\``);
}
function isInCalendar(date) {
  return !Number.isNaN(date.getTime()) && date.getUTCFullYear() <= 9999;
}
function dayOf(date) {
  return date.toISOString().slice(0, 10);
}

// src/cli/request.ts
function requestFrom(command2, paths2, { flags, io }) {
  return {
    command: command2,
    paths: paths2,
    workingDirectory: io.cwd,
    env: io.env,
    cache: flags.cache ?? true,
    stdin: () => readAll(io.stdin),
    config: flags.config,
    cni: flags.cni,
    namespace: flags.namespace,
    environments: flags.environment,
    raw: flags.raw ?? false,
    podCidrs: flags.podCidr,
    variables: readVariables(flags.var ?? []),
    variableFilePaths: flags.varFile,
    ipBlocks: flags.ipBlocks,
    undeclaredNamespaces: flags.undeclaredNamespaces,
    selection: {
      selector: flags.selector,
      filters: flags.filter ?? [],
      files: (flags.file ?? []).map((file) => shownPathOf(file, io.cwd))
    },
    today: todayFrom(flags.today, io)
  };
}
function readVariables(flags) {
  const variables = /* @__PURE__ */ new Map();
  for (const flag of flags) {
    const [, name, value] = /^([A-Za-z_][A-Za-z0-9_]*)=(.*)$/s.exec(flag) ?? [];
    if (name === void 0 || value === void 0)
      throw new UsageError(`\`--var ${flag}\` gives no value: expected \`NAME=VALUE\`, e.g. \`--var REGION=eu-1\``);
    if ((variables.get(name) ?? value) !== value)
      throw new UsageError(`\`--var\` gives \`${name}\` two values; keep one`);
    variables.set(name, value);
  }
  return Object.fromEntries(variables);
}

// src/cli/reporters.ts
import { normalize } from "node:path";
function parseReporters(lists) {
  const reporters = lists.flatMap((list3) => list3.split(",")).map((item) => parseReporter(item.trim()));
  const bare = reporters.filter(({ file }) => file === void 0);
  const toStdout = bare.filter(
    ({ name }, index) => name !== "github" || bare.findIndex((each) => each.name === name) < index
  );
  if (toStdout.length > 1) {
    const names = toStdout.map(({ name }) => `\`${name}\``).join(" and ");
    throw new UsageError(`${names} can't both go to standard output: write \`${toStdout[1]?.name}=FILE\``);
  }
  const files = reporters.flatMap(({ file }) => file === void 0 ? [] : [file]);
  const paths2 = files.map((file) => normalize(file));
  const twice = files.find((_, index) => paths2.indexOf(paths2[index] ?? "") < index);
  if (twice !== void 0) throw new UsageError(`two reports go to one file, \`${shownName(twice)}\``);
  return reporters;
}
function parseReporter(item) {
  const [name = "", ...rest] = item.split("=");
  const file = rest.length === 0 ? void 0 : rest.join("=");
  if (!isReportName(name)) throw new UsageError(unknownReporter(name));
  if (file === "") throw new UsageError(`the reporter \`${name}=\` lacks its file: write \`${name}=FILE\``);
  if (file !== void 0 && /\.ya?ml$/i.test(file)) {
    throw new UsageError(
      `the reporter \`${name}\` would overwrite \`${shownName(file)}\`: no report is YAML, and manifests are; give another ending`
    );
  }
  return { name, file };
}
function isReportName(name) {
  return Object.hasOwn(testReports, name);
}
function unknownReporter(name) {
  const names = Object.keys(testReports);
  const known = names.map((each) => `\`${each}\``).join(", ");
  return `unknown reporter \`${shownName(name)}\`; the reporters are ${known}${didYouMean(name, names)}`;
}

// src/cli/review.ts
import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
async function reviewOf({ env, cwd }, directory) {
  const workspace = env["GITHUB_WORKSPACE"] || cwd;
  const prefix = relative(workspace, directory).split(sep).join("/");
  const event = await readEvent(env["GITHUB_EVENT_PATH"]);
  const base = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
  if (base === void 0) return { prefix, changedLines: void 0 };
  const mergeCommit = env["GITHUB_SHA"];
  return {
    prefix,
    changedLines: await changedLines({ folder: directory, root: workspace, base, mergeCommit, env })
  };
}
async function readEvent(path) {
  try {
    return path === void 0 || path === "" ? void 0 : JSON.parse(await readFile(path, "utf8"));
  } catch {
    return void 0;
  }
}
function textAt(value, ...keys) {
  const found2 = keys.reduce(
    (inner2, key) => typeof inner2 === "object" && inner2 !== null ? Reflect.get(inner2, key) : void 0,
    value
  );
  return typeof found2 === "string" ? found2 : void 0;
}

// src/cli/version.ts
var version = "0.1.0";

// src/cli/tool.ts
var tool = { version, diagnostics: definitions() };

export {
  pageWidth,
  wrap,
  count,
  visible,
  shorten,
  shownName,
  summaryLine,
  explainInputs,
  summary,
  neutraliseLines,
  neutralised,
  stepBudget,
  annotate,
  loadDrawDot,
  testReports,
  mapReports,
  diffReports,
  explanationReports,
  version,
  Output,
  writeFileWhole,
  processIo,
  requestFrom,
  parseReporters,
  reviewOf,
  tool
};
