import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  Output,
  annotate,
  changedFirst,
  commentMarker,
  count,
  diffReports,
  diffSummary,
  endOnSignals,
  ending,
  factsOf,
  lineLinksOf,
  neutraliseLines,
  neutralised,
  numberAt,
  parseReporters,
  processIo,
  pullRequestComment,
  readEvent,
  readFacts,
  readTimeLimit,
  requestFrom,
  reviewOf,
  shorten,
  shownName,
  shownProse,
  stepBudget,
  summary,
  testReports,
  textAt,
  tool,
  version,
  writeFileWhole
} from "./shared-by-action-and-cli.js";
import {
  UsageError,
  countConnections,
  didYouMean,
  diffThresholds,
  execute,
  exitCode,
  isCrossed,
  isSystemError,
  systemFailure
} from "./shared.js";
import "./shared-with-lazy-fast-glob.js";
import {
  __export
} from "./shared-with-lazy-cli-command-line-completion-and-lazy-dagrejs-dagre-and-lazy-fast-glob.js";

// node_modules/@actions/core/lib/core.js
var core_exports = {};
__export(core_exports, {
  ExitCode: () => ExitCode,
  addPath: () => addPath,
  debug: () => debug,
  endGroup: () => endGroup,
  error: () => error,
  exportVariable: () => exportVariable,
  getBooleanInput: () => getBooleanInput,
  getIDToken: () => getIDToken,
  getInput: () => getInput,
  getMultilineInput: () => getMultilineInput,
  getState: () => getState,
  group: () => group,
  info: () => info,
  isDebug: () => isDebug,
  markdownSummary: () => markdownSummary,
  notice: () => notice,
  platform: () => platform_exports,
  saveState: () => saveState,
  setCommandEcho: () => setCommandEcho,
  setFailed: () => setFailed,
  setOutput: () => setOutput,
  setSecret: () => setSecret,
  startGroup: () => startGroup,
  summary: () => summary2,
  toPlatformPath: () => toPlatformPath,
  toPosixPath: () => toPosixPath,
  toWin32Path: () => toWin32Path,
  warning: () => warning
});

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter3 = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter3)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter3}"`);
  }
  if (convertedValue.includes(delimiter3)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter3}"`);
  }
  return `${key}<<${delimiter3}${os2.EOL}${convertedValue}${os2.EOL}${delimiter3}`;
}

// node_modules/@actions/core/lib/core.js
import * as os5 from "os";
import * as path5 from "path";

// stub:oidc-utils
var OidcClient = class {
  static getIDToken() {
    throw new Error("not bundled");
  }
};

// node_modules/@actions/core/lib/summary.js
import { EOL as EOL3 } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL3);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var markdownSummary = _summary;
var summary2 = _summary;

// node_modules/@actions/core/lib/path-utils.js
import * as path from "path";
function toPosixPath(pth) {
  return pth.replace(/[\\]/g, "/");
}
function toWin32Path(pth) {
  return pth.replace(/[/]/g, "\\");
}
function toPlatformPath(pth) {
  return pth.replace(/[/\\]/g, path.sep);
}

// node_modules/@actions/core/lib/platform.js
var platform_exports = {};
__export(platform_exports, {
  arch: () => arch,
  getDetails: () => getDetails,
  isLinux: () => isLinux,
  isMacOS: () => isMacOS,
  isWindows: () => isWindows,
  platform: () => platform
});
import os4 from "os";

// node_modules/@actions/exec/lib/exec.js
import { StringDecoder } from "string_decoder";

// node_modules/@actions/exec/lib/toolrunner.js
import * as os3 from "os";
import * as events from "events";
import * as child from "child_process";
import * as path4 from "path";

// node_modules/@actions/io/lib/io.js
import * as path3 from "path";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
import * as path2 from "path";
var __awaiter2 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;
function exists(fsPath) {
  return __awaiter2(this, void 0, void 0, function* () {
    try {
      yield stat(fsPath);
    } catch (err) {
      if (err.code === "ENOENT") {
        return false;
      }
      throw err;
    }
    return true;
  });
}
function isRooted(p) {
  p = normalizeSeparators(p);
  if (!p) {
    throw new Error('isRooted() parameter "p" cannot be empty');
  }
  if (IS_WINDOWS) {
    return p.startsWith("\\") || /^[A-Z]:/i.test(p);
  }
  return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
  return __awaiter2(this, void 0, void 0, function* () {
    let stats = void 0;
    try {
      stats = yield stat(filePath);
    } catch (err) {
      if (err.code !== "ENOENT") {
        console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
      }
    }
    if (stats && stats.isFile()) {
      if (IS_WINDOWS) {
        const upperExt = path2.extname(filePath).toUpperCase();
        if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) {
          return filePath;
        }
      } else {
        if (isUnixExecutable(stats)) {
          return filePath;
        }
      }
    }
    const originalFilePath = filePath;
    for (const extension of extensions) {
      filePath = originalFilePath + extension;
      stats = void 0;
      try {
        stats = yield stat(filePath);
      } catch (err) {
        if (err.code !== "ENOENT") {
          console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
        }
      }
      if (stats && stats.isFile()) {
        if (IS_WINDOWS) {
          try {
            const directory = path2.dirname(filePath);
            const upperName = path2.basename(filePath).toUpperCase();
            for (const actualName of yield readdir(directory)) {
              if (upperName === actualName.toUpperCase()) {
                filePath = path2.join(directory, actualName);
                break;
              }
            }
          } catch (err) {
            console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
          }
          return filePath;
        } else {
          if (isUnixExecutable(stats)) {
            return filePath;
          }
        }
      }
    }
    return "";
  });
}
function normalizeSeparators(p) {
  p = p || "";
  if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
  }
  return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
  return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter3 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function which(tool2, check) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool2) {
      throw new Error("parameter 'tool' is required");
    }
    if (check) {
      const result = yield which(tool2, false);
      if (!result) {
        if (IS_WINDOWS) {
          throw new Error(`Unable to locate executable file: ${tool2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
        } else {
          throw new Error(`Unable to locate executable file: ${tool2}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
        }
      }
      return result;
    }
    const matches = yield findInPath(tool2);
    if (matches && matches.length > 0) {
      return matches[0];
    }
    return "";
  });
}
function findInPath(tool2) {
  return __awaiter3(this, void 0, void 0, function* () {
    if (!tool2) {
      throw new Error("parameter 'tool' is required");
    }
    const extensions = [];
    if (IS_WINDOWS && process.env["PATHEXT"]) {
      for (const extension of process.env["PATHEXT"].split(path3.delimiter)) {
        if (extension) {
          extensions.push(extension);
        }
      }
    }
    if (isRooted(tool2)) {
      const filePath = yield tryGetExecutablePath(tool2, extensions);
      if (filePath) {
        return [filePath];
      }
      return [];
    }
    if (tool2.includes(path3.sep)) {
      return [];
    }
    const directories = [];
    if (process.env.PATH) {
      for (const p of process.env.PATH.split(path3.delimiter)) {
        if (p) {
          directories.push(p);
        }
      }
    }
    const matches = [];
    for (const directory of directories) {
      const filePath = yield tryGetExecutablePath(path3.join(directory, tool2), extensions);
      if (filePath) {
        matches.push(filePath);
      }
    }
    return matches;
  });
}

// node_modules/@actions/exec/lib/toolrunner.js
import { setTimeout } from "timers";
var __awaiter4 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var IS_WINDOWS2 = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
  constructor(toolPath, args, options) {
    super();
    if (!toolPath) {
      throw new Error("Parameter 'toolPath' cannot be null or empty.");
    }
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
  }
  _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) {
      this.options.listeners.debug(message);
    }
  }
  _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        cmd += toolPath;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else if (options.windowsVerbatimArguments) {
        cmd += `"${toolPath}"`;
        for (const a of args) {
          cmd += ` ${a}`;
        }
      } else {
        cmd += this._windowsQuoteCmdArg(toolPath);
        for (const a of args) {
          cmd += ` ${this._windowsQuoteCmdArg(a)}`;
        }
      }
    } else {
      cmd += toolPath;
      for (const a of args) {
        cmd += ` ${a}`;
      }
    }
    return cmd;
  }
  _processLineBuffer(data, strBuffer, onLine) {
    try {
      let s = strBuffer + data.toString();
      let n = s.indexOf(os3.EOL);
      while (n > -1) {
        const line = s.substring(0, n);
        onLine(line);
        s = s.substring(n + os3.EOL.length);
        n = s.indexOf(os3.EOL);
      }
      return s;
    } catch (err) {
      this._debug(`error processing line. Failed with error ${err}`);
      return "";
    }
  }
  _getSpawnFileName() {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        return process.env["COMSPEC"] || "cmd.exe";
      }
    }
    return this.toolPath;
  }
  _getSpawnArgs(options) {
    if (IS_WINDOWS2) {
      if (this._isCmdFile()) {
        let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
        for (const a of this.args) {
          argline += " ";
          argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
        }
        argline += '"';
        return [argline];
      }
    }
    return this.args;
  }
  _endsWith(str, end) {
    return str.endsWith(end);
  }
  _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
  }
  _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) {
      return this._uvQuoteCmdArg(arg);
    }
    if (!arg) {
      return '""';
    }
    const cmdSpecialChars = [
      " ",
      "	",
      "&",
      "(",
      ")",
      "[",
      "]",
      "{",
      "}",
      "^",
      "=",
      ";",
      "!",
      "'",
      "+",
      ",",
      "`",
      "~",
      "|",
      "<",
      ">",
      '"'
    ];
    let needsQuotes = false;
    for (const char of arg) {
      if (cmdSpecialChars.some((x) => x === char)) {
        needsQuotes = true;
        break;
      }
    }
    if (!needsQuotes) {
      return arg;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += '"';
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _uvQuoteCmdArg(arg) {
    if (!arg) {
      return '""';
    }
    if (!arg.includes(" ") && !arg.includes("	") && !arg.includes('"')) {
      return arg;
    }
    if (!arg.includes('"') && !arg.includes("\\")) {
      return `"${arg}"`;
    }
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
      reverse += arg[i - 1];
      if (quoteHit && arg[i - 1] === "\\") {
        reverse += "\\";
      } else if (arg[i - 1] === '"') {
        quoteHit = true;
        reverse += "\\";
      } else {
        quoteHit = false;
      }
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
  }
  _cloneExecOptions(options) {
    options = options || {};
    const result = {
      cwd: options.cwd || process.cwd(),
      env: options.env || process.env,
      silent: options.silent || false,
      windowsVerbatimArguments: options.windowsVerbatimArguments || false,
      failOnStdErr: options.failOnStdErr || false,
      ignoreReturnCode: options.ignoreReturnCode || false,
      delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
  }
  _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) {
      result.argv0 = `"${toolPath}"`;
    }
    return result;
  }
  /**
   * Exec a tool.
   * Output will be streamed to the live console.
   * Returns promise with return code
   *
   * @param     tool     path to tool to exec
   * @param     options  optional exec options.  See ExecOptions
   * @returns   number
   */
  exec() {
    return __awaiter4(this, void 0, void 0, function* () {
      if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS2 && this.toolPath.includes("\\"))) {
        this.toolPath = path4.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
      }
      this.toolPath = yield which(this.toolPath, true);
      return new Promise((resolve5, reject) => __awaiter4(this, void 0, void 0, function* () {
        this._debug(`exec tool: ${this.toolPath}`);
        this._debug("arguments:");
        for (const arg of this.args) {
          this._debug(`   ${arg}`);
        }
        const optionsNonNull = this._cloneExecOptions(this.options);
        if (!optionsNonNull.silent && optionsNonNull.outStream) {
          optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os3.EOL);
        }
        const state = new ExecState(optionsNonNull, this.toolPath);
        state.on("debug", (message) => {
          this._debug(message);
        });
        if (this.options.cwd && !(yield exists(this.options.cwd))) {
          return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
        }
        const fileName = this._getSpawnFileName();
        const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
        let stdbuffer = "";
        if (cp.stdout) {
          cp.stdout.on("data", (data) => {
            if (this.options.listeners && this.options.listeners.stdout) {
              this.options.listeners.stdout(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.outStream) {
              optionsNonNull.outStream.write(data);
            }
            stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.stdline) {
                this.options.listeners.stdline(line);
              }
            });
          });
        }
        let errbuffer = "";
        if (cp.stderr) {
          cp.stderr.on("data", (data) => {
            state.processStderr = true;
            if (this.options.listeners && this.options.listeners.stderr) {
              this.options.listeners.stderr(data);
            }
            if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
              const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
              s.write(data);
            }
            errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
              if (this.options.listeners && this.options.listeners.errline) {
                this.options.listeners.errline(line);
              }
            });
          });
        }
        cp.on("error", (err) => {
          state.processError = err.message;
          state.processExited = true;
          state.processClosed = true;
          state.CheckComplete();
        });
        cp.on("exit", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        cp.on("close", (code) => {
          state.processExitCode = code;
          state.processExited = true;
          state.processClosed = true;
          this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
          state.CheckComplete();
        });
        state.on("done", (error2, exitCode2) => {
          if (stdbuffer.length > 0) {
            this.emit("stdline", stdbuffer);
          }
          if (errbuffer.length > 0) {
            this.emit("errline", errbuffer);
          }
          cp.removeAllListeners();
          if (error2) {
            reject(error2);
          } else {
            resolve5(exitCode2);
          }
        });
        if (this.options.input) {
          if (!cp.stdin) {
            throw new Error("child process missing stdin");
          }
          cp.stdin.end(this.options.input);
        }
      }));
    });
  }
};
function argStringToArray(argString) {
  const args = [];
  let inQuotes = false;
  let escaped = false;
  let arg = "";
  function append(c) {
    if (escaped && c !== '"') {
      arg += "\\";
    }
    arg += c;
    escaped = false;
  }
  for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
      if (!escaped) {
        inQuotes = !inQuotes;
      } else {
        append(c);
      }
      continue;
    }
    if (c === "\\" && escaped) {
      append(c);
      continue;
    }
    if (c === "\\" && inQuotes) {
      escaped = true;
      continue;
    }
    if (c === " " && !inQuotes) {
      if (arg.length > 0) {
        args.push(arg);
        arg = "";
      }
      continue;
    }
    append(c);
  }
  if (arg.length > 0) {
    args.push(arg.trim());
  }
  return args;
}
var ExecState = class _ExecState extends events.EventEmitter {
  constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) {
      throw new Error("toolPath must not be empty");
    }
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) {
      this.delay = options.delay;
    }
  }
  CheckComplete() {
    if (this.done) {
      return;
    }
    if (this.processClosed) {
      this._setResult();
    } else if (this.processExited) {
      this.timeout = setTimeout(_ExecState.HandleTimeout, this.delay, this);
    }
  }
  _debug(message) {
    this.emit("debug", message);
  }
  _setResult() {
    let error2;
    if (this.processExited) {
      if (this.processError) {
        error2 = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
      } else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) {
        error2 = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
      } else if (this.processStderr && this.options.failOnStdErr) {
        error2 = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
      }
    }
    if (this.timeout) {
      clearTimeout(this.timeout);
      this.timeout = null;
    }
    this.done = true;
    this.emit("done", error2, this.processExitCode);
  }
  static HandleTimeout(state) {
    if (state.done) {
      return;
    }
    if (!state.processClosed && state.processExited) {
      const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
      state._debug(message);
    }
    state._setResult();
  }
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter5 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
function exec(commandLine, args, options) {
  return __awaiter5(this, void 0, void 0, function* () {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) {
      throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    }
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
  });
}
function getExecOutput(commandLine, args, options) {
  return __awaiter5(this, void 0, void 0, function* () {
    var _a, _b;
    let stdout = "";
    let stderr = "";
    const stdoutDecoder = new StringDecoder("utf8");
    const stderrDecoder = new StringDecoder("utf8");
    const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
    const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
    const stdErrListener = (data) => {
      stderr += stderrDecoder.write(data);
      if (originalStdErrListener) {
        originalStdErrListener(data);
      }
    };
    const stdOutListener = (data) => {
      stdout += stdoutDecoder.write(data);
      if (originalStdoutListener) {
        originalStdoutListener(data);
      }
    };
    const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), { stdout: stdOutListener, stderr: stdErrListener });
    const exitCode2 = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
    stdout += stdoutDecoder.end();
    stderr += stderrDecoder.end();
    return {
      exitCode: exitCode2,
      stdout,
      stderr
    };
  });
}

// node_modules/@actions/core/lib/platform.js
var __awaiter6 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var getWindowsInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  const { stdout: version2 } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', void 0, {
    silent: true
  });
  const { stdout: name } = yield getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', void 0, {
    silent: true
  });
  return {
    name: name.trim(),
    version: version2.trim()
  };
});
var getMacOsInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  var _a, _b, _c, _d;
  const { stdout } = yield getExecOutput("sw_vers", void 0, {
    silent: true
  });
  const version2 = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : "";
  const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : "";
  return {
    name,
    version: version2
  };
});
var getLinuxInfo = () => __awaiter6(void 0, void 0, void 0, function* () {
  const { stdout } = yield getExecOutput("lsb_release", ["-i", "-r", "-s"], {
    silent: true
  });
  const [name, version2] = stdout.trim().split("\n");
  return {
    name,
    version: version2
  };
});
var platform = os4.platform();
var arch = os4.arch();
var isWindows = platform === "win32";
var isMacOS = platform === "darwin";
var isLinux = platform === "linux";
function getDetails() {
  return __awaiter6(this, void 0, void 0, function* () {
    return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
      platform,
      arch,
      isWindows,
      isMacOS,
      isLinux
    });
  });
}

// node_modules/@actions/core/lib/core.js
var __awaiter7 = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve5) {
      resolve5(value);
    });
  }
  return new (P || (P = Promise))(function(resolve5, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve5(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function exportVariable(name, val) {
  const convertedVal = toCommandValue(val);
  process.env[name] = convertedVal;
  const filePath = process.env["GITHUB_ENV"] || "";
  if (filePath) {
    return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
  }
  issueCommand("set-env", { name }, convertedVal);
}
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function addPath(inputPath) {
  const filePath = process.env["GITHUB_PATH"] || "";
  if (filePath) {
    issueFileCommand("PATH", inputPath);
  } else {
    issueCommand("add-path", {}, inputPath);
  }
  process.env["PATH"] = `${inputPath}${path5.delimiter}${process.env["PATH"]}`;
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function getMultilineInput(name, options) {
  const inputs = getInput(name, options).split("\n").filter((x) => x !== "");
  if (options && options.trimWhitespace === false) {
    return inputs;
  }
  return inputs.map((input) => input.trim());
}
function getBooleanInput(name, options) {
  const trueValue = ["true", "True", "TRUE"];
  const falseValue = ["false", "False", "FALSE"];
  const val = getInput(name, options);
  if (trueValue.includes(val))
    return true;
  if (falseValue.includes(val))
    return false;
  throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os5.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setCommandEcho(enabled) {
  issue("echo", enabled ? "on" : "off");
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function isDebug() {
  return process.env["RUNNER_DEBUG"] === "1";
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os5.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function group(name, fn) {
  return __awaiter7(this, void 0, void 0, function* () {
    startGroup(name);
    let result;
    try {
      result = yield fn();
    } finally {
      endGroup();
    }
    return result;
  });
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}
function getIDToken(aud) {
  return __awaiter7(this, void 0, void 0, function* () {
    return yield OidcClient.getIDToken(aud);
  });
}

// src/cli/action/run.ts
import { realpath, stat as stat3 } from "node:fs/promises";
import { isAbsolute, relative as relative2, resolve as resolve4 } from "node:path";

// src/cli/action/comment.ts
import { readFile, stat as stat2 } from "node:fs/promises";
import { resolve as resolve2 } from "node:path";

// src/cli/github/api.ts
import { setTimeout as sleep } from "node:timers/promises";
var limits = { tries: 3, waitSeconds: 30, answerMilliseconds: 15e3 };
function connectApi(setting) {
  return {
    send: async (method, path6, body) => {
      for (let left = limits.tries - 1; ; left--) {
        const answer = await trySend({ method, path: path6, body }, setting);
        const wait = waitBefore(answer, method);
        if (wait === void 0 || wait > limits.waitSeconds || left === 0) return answer;
        await sleep(wait * 1e3);
      }
    }
  };
}
function waitBefore(answer, method) {
  switch (answer.kind) {
    case "done":
      return void 0;
    case "limited":
      return answer.seconds;
    case "refused":
      return answer.status >= 500 && method !== "POST" ? 1 : void 0;
    case "unreachable":
      return method === "POST" ? void 0 : 1;
    default:
      return answer;
  }
}
async function trySend({ method, path: path6, body }, setting) {
  const { url, repository, token, userAgent, now } = setting;
  try {
    const response = await fetch(`${url.replace(/(?<!\/)\/+$/, "")}/repos/${repository}${path6}`, {
      method,
      headers: {
        accept: "application/vnd.github+json",
        authorization: `Bearer ${token}`,
        "user-agent": userAgent,
        "x-github-api-version": "2022-11-28",
        ...body === void 0 ? {} : { "content-type": "application/json" }
      },
      ...body === void 0 ? {} : { body: JSON.stringify(body) },
      // A write that is led elsewhere would become a read.
      redirect: "manual",
      signal: AbortSignal.timeout(limits.answerMilliseconds)
    });
    const text = await response.text();
    if (response.ok) return { kind: "done", body: jsonIn(text) };
    const seconds = secondsToWait(response, now());
    if (seconds !== void 0) return { kind: "limited", seconds };
    return { kind: "refused", status: response.status, said: saidIn(text).replaceAll(token, "***") };
  } catch (error2) {
    return { kind: "unreachable", why: whyOf(error2) };
  }
}
function secondsToWait({ status, headers }, now) {
  if (status !== 429 && status !== 403) return void 0;
  const after = headers.get("retry-after");
  if (after !== null && /^\d+$/.test(after)) return Number(after);
  const reset = Number(headers.get("x-ratelimit-reset"));
  if (headers.get("x-ratelimit-remaining") === "0" && Number.isFinite(reset))
    return Math.max(1, Math.ceil(reset - now.getTime() / 1e3));
  return status === 429 ? 10 : void 0;
}
function jsonIn(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function saidIn(text) {
  const body = jsonIn(text);
  const said = typeof body === "object" && body !== null && "message" in body ? body.message : void 0;
  return typeof said === "string" ? said : "";
}
function whyOf(error2) {
  if (!(error2 instanceof Error)) return "the request failed";
  if (error2.name === "TimeoutError") return "no answer came in time";
  const { cause } = error2;
  return cause instanceof Error && "code" in cause && typeof cause.code === "string" ? cause.code : "the request failed";
}

// src/cli/github/sticky-comment.ts
var perPage = 100;
var mostPages = 100;
async function postComment(api, comment) {
  const own = await ownComments(api, comment);
  if ("kind" in own) return own;
  const [first, ...others] = own;
  for (const { id } of others) await api.send("DELETE", `/issues/comments/${id}`);
  if (first === void 0) return comment.ifMissing === "create" ? create(api, comment) : { kind: "left" };
  if (first.body === comment.body) return { kind: "unchanged" };
  const answer = await api.send("PATCH", `/issues/comments/${first.id}`, { body: comment.body });
  if (answer.kind === "done") return { kind: "updated" };
  const isGone = answer.kind === "refused" && answer.status === 404;
  if (isGone && comment.ifMissing === "create") return create(api, comment);
  return { kind: "failed", what: "edit the comment", answer };
}
async function create(api, { pullRequest, body }) {
  const answer = await api.send("POST", `/issues/${pullRequest}/comments`, { body });
  if (answer.kind === "done") return { kind: "created", by: textAt(answer.body, "user", "login") };
  return { kind: "failed", what: "create a comment", answer };
}
async function ownComments(api, { pullRequest, marker, author }) {
  const own = [];
  for (let page = 1; page <= mostPages; page++) {
    const answer = await api.send("GET", `/issues/${pullRequest}/comments?per_page=${perPage}&page=${page}`);
    if (answer.kind !== "done") return { kind: "failed", what: "read the comments", answer };
    const comments = Array.isArray(answer.body) ? answer.body : [];
    for (const each of comments) {
      const [id, body, login] = [numberAt(each, "id"), textAt(each, "body"), textAt(each, "user", "login")];
      if (id !== void 0 && body?.startsWith(marker) && login === author) own.push({ id, body });
    }
    if (comments.length < perPage) break;
  }
  return own;
}

// src/cli/action/context.ts
import { createHash } from "node:crypto";
function contextOf({ io: { env } }, event) {
  const [server = "", repository = ""] = [env["GITHUB_SERVER_URL"] || "https://github.com", env["GITHUB_REPOSITORY"]];
  const isKnown = /^https?:\/\/[^\s()<>"]+$/.test(server) && isRepository(repository);
  return {
    event,
    pullRequest: numberAt(event, "pull_request", "number"),
    head: textAt(event, "pull_request", "head", "sha") ?? env["GITHUB_SHA"],
    repositoryUrl: isKnown ? `${server.replace(/(?<!\/)\/+$/, "")}/${repository}` : void 0
  };
}
function isRepository(text) {
  return /^[\w.-]+\/[\w.-]+$/.test(text);
}
function linksOf({ head, repositoryUrl }, { base, prefix }) {
  return { repository: repositoryUrl, commits: { base, head }, prefix };
}
function runUrlOf({ repositoryUrl }, id) {
  return repositoryUrl === void 0 || id === void 0 || !/^\d+$/.test(id) ? void 0 : `${repositoryUrl}/actions/runs/${id}`;
}
function identityOf({ io: { env }, inputs }) {
  const { workingDirectory, paths, config, cni } = inputs;
  const names = ["GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTION"].map((name) => env[name] ?? "");
  const parts = [...names, workingDirectory, paths, config ?? "", cni ?? ""];
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
}
function originOf({ io: { env }, inputs }) {
  const { workingDirectory, cni } = inputs;
  const where = workingDirectory === "." ? [] : [workingDirectory];
  const plugin = cni === void 0 ? [] : [`CNI ${cni}`];
  const names = [env["GITHUB_WORKFLOW"] ?? "", env["GITHUB_JOB"] ?? ""];
  return [...names, ...where, ...plugin].filter((each) => each !== "").join(" · ");
}

// src/cli/action/step.ts
function plain(text) {
  return shorten(neutraliseLines(text), 4e3);
}

// src/cli/action/comment.ts
async function commentOn(step, facts, context) {
  if (step.inputs.comment === "never") return;
  if (facts === void 0) {
    await step.log.write(["no comment: this run is not about a pull request\n"]);
    return;
  }
  const api = apiOf(step);
  if (typeof api === "string") return step.toolkit.notice(plain(`no comment: ${api}`));
  await post(step, { api, facts, context, runId: step.io.env["GITHUB_RUN_ID"] });
}
async function commentFromFile(step, file) {
  const context = contextOf(step, await readEvent(step.io));
  const head = textAt(context.event, "workflow_run", "head_sha");
  if (head === void 0)
    throw new UsageError(
      "input `comment-from` is for workflows that run `on: workflow_run`: only that event tells which commit the file is about"
    );
  const facts = await factsIn(resolve2(step.directory, file), file);
  const api = apiOf(step);
  if (typeof api === "string") {
    step.toolkit.notice(plain(`no comment: ${api}`));
    return 0;
  }
  const answer = await api.send("GET", `/pulls/${facts.pullRequest}`);
  if (answer.kind !== "done") {
    step.toolkit.notice(plain(`no comment: ${failureWords("read the pull request", answer)}`));
    return 0;
  }
  if (textAt(answer.body, "head", "sha") !== head) {
    step.toolkit.notice(
      `no comment: pull request ${facts.pullRequest} isn't at the commit that the file is about; a later run tells of it`
    );
    return 0;
  }
  const runId = numberAt(context.event, "workflow_run", "id");
  await post(step, {
    api,
    facts,
    context: { ...context, head },
    runId: runId === void 0 ? void 0 : String(runId)
  });
  return 0;
}
var mostBytes = 2e7;
async function factsIn(path6, file) {
  const found = await stat2(path6).catch(() => void 0);
  if (found?.isFile() !== true)
    throw new UsageError(
      `input \`comment-from\`: no file \`${shownName(file)}\`; expected the one that the output \`comment-file\` of the other run named`
    );
  const facts = found.size > mostBytes ? void 0 : readFacts(await readFile(path6, "utf8"));
  if (facts !== void 0) return facts;
  throw new UsageError(
    `input \`comment-from\`: \`${shownName(file)}\` isn't what the output \`comment-file\` names; use the same version of reachspec in both workflows`
  );
}
function apiOf({ io: { env, now }, toolkit, token }) {
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  if (token === "") return "the input `github-token` is empty";
  if (!/^[\x21-\x7e]+$/.test(token)) return "the input `github-token` holds characters that no token has";
  if (!isRepository(repository)) return "GITHUB_REPOSITORY names no repository";
  toolkit.setSecret(token);
  const url = env["GITHUB_API_URL"] || "https://api.github.com";
  return connectApi({ url, repository, token, userAgent: `reachspec/${version}`, now });
}
async function post(step, { api, facts, context, runId }) {
  const { comment, commentAuthor } = step.inputs;
  const links = linksOf(context, { base: facts.comparison?.commit, prefix: facts.prefix });
  const posted = await postComment(api, {
    pullRequest: facts.pullRequest,
    marker: commentMarker(facts),
    body: pullRequestComment(facts, { links, runUrl: runUrlOf(context, runId) }),
    author: commentAuthor,
    ifMissing: comment === "always" || facts.outcome === "bad" ? "create" : "leave"
  });
  await tell(step, posted);
}
async function tell({ toolkit, log, inputs }, posted) {
  if (posted.kind === "failed") {
    toolkit.notice(plain(`no comment: ${failureWords(posted.what, posted.answer)}`));
    return;
  }
  const by = posted.kind === "created" ? posted.by : void 0;
  if (by !== void 0 && by !== inputs.commentAuthor)
    toolkit.notice(
      plain(`the comment was written by \`${by}\`: give \`comment-author: ${by}\`, or each run writes another one`)
    );
  await log.write([`comment: ${postedWords[posted.kind]}
`]);
}
var postedWords = {
  created: "created",
  updated: "updated",
  unchanged: "it says so already",
  left: "none, because nothing failed"
};
function failureWords(what, answer) {
  switch (answer.kind) {
    case "limited":
      return `GitHub takes no more requests for ${answer.seconds} seconds; ${elsewhere}`;
    case "unreachable":
      return `GitHub's API could not be asked (${answer.why}); ${elsewhere}`;
    case "refused": {
      const said = answer.said === "" ? "" : `: ${shownProse(answer.said)}`;
      return `GitHub refused to ${what} (HTTP ${answer.status}${said}); ${refusalWords[answer.status] ?? elsewhere}`;
    }
    default:
      return answer;
  }
}
var elsewhere = "the job summary says the same";
var refusalWords = {
  401: `the input \`github-token\` is no valid token; ${elsewhere}`,
  403: `the job needs \`permissions: {pull-requests: write}\`, which a pull request from a fork never gets: there use two workflows (docs/guide/github-action.md); ${elsewhere}`,
  404: `the token doesn't see this pull request: the job needs \`permissions: {pull-requests: write}\`; ${elsewhere}`,
  410: `the conversation is closed; ${elsewhere}`
};

// src/cli/action/compare.ts
async function compareWithBase(step, request, compare) {
  const ref = step.inputs.baseRef;
  if (ref === void 0) return { kind: "none" };
  const wanted = { ...request, command: "diff", base: `git:${ref}`, head: "." };
  try {
    const diff = await compare(wanted);
    await step.log.write(["\n", ...diffReports.table(diff, { colour: "never", detail: "failures" })]);
    return { kind: "diff", ref, diff };
  } catch (error2) {
    if (!(error2 instanceof UsageError)) throw error2;
    return { kind: "problem", message: `input \`base-ref\`: ${error2.message}` };
  }
}

// src/cli/action/inputs.ts
var commentModes = ["never", "on-failure", "always"];
function readInputs(input) {
  const baseRef = readRef(input("base-ref"));
  const comment = readCommentMode(input("comment"));
  const commentFrom = input("comment-from") || void 0;
  if (commentFrom !== void 0 && comment === "never")
    throw new UsageError(
      "input `comment-from`: `comment` is `never`, so that nothing would be posted; write `comment: always` or `comment: on-failure`"
    );
  return {
    paths: readPaths(input("paths")),
    config: input("config") || void 0,
    cni: input("cni") || void 0,
    workingDirectory: input("working-directory") || ".",
    reporters: readReporters(input("reporter")),
    failOn: readFailOn(input("fail-on") || "failed,errored", baseRef),
    annotations: readSwitch("annotations", input("annotations")),
    summary: readSwitch("summary", input("summary")),
    baseRef,
    comment,
    commentFrom,
    timeLimit: readTimeLimit(input("time-limit") || "10m", "input `time-limit`"),
    commentAuthor: input("comment-author") || "github-actions[bot]"
  };
}
function readPaths(text) {
  const paths = text.split("\n").map((line) => line.trim()).filter((path6) => path6 !== "");
  return paths.length === 1 && paths[0] === "." ? [] : paths;
}
function readRef(text) {
  const ref = text.trim().replace(/^git:/, "");
  if (ref === "") return void 0;
  if (!ref.includes(":")) return ref;
  throw new UsageError(
    `input \`base-ref\`: \`${shownName(ref)}\` is no ref; expected a commit, branch or tag, e.g. \`origin/main\``
  );
}
function readCommentMode(text) {
  const known = commentModes.find((each) => each === (text || "never"));
  if (known !== void 0) return known;
  const allowed = commentModes.map((each) => `\`${each}\``).join(", ");
  throw new UsageError(
    `input \`comment\`: unknown value \`${shownName(text)}\`; allowed are ${allowed}${didYouMean(text, commentModes)}`
  );
}
function readReporters(text) {
  const lists = text.split("\n").filter((line) => line.trim() !== "");
  const reporters = parseReporters(lists);
  const bare = reporters.find(({ file }) => file === void 0);
  if (bare === void 0) return reporters;
  throw new UsageError(`input \`reporter\`: \`${bare.name}\` lacks its file; write \`${bare.name}=FILE\``);
}
var failOnWords = ["failed", "errored", "unknown", ...diffThresholds];
function readFailOn(text, baseRef) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  if (words.includes("never")) {
    if (words.length === 1) return [];
    throw new UsageError("input `fail-on`: found `never` beside other words; write it alone");
  }
  if (words.length === 0)
    throw new UsageError(`input \`fail-on\`: found nothing in \`${shownName(text)}\`; ${allowedWords()}`);
  return words.map((word) => {
    const known = failOnWords.find((each) => each === word);
    if (known === void 0)
      throw new UsageError(
        `input \`fail-on\`: unknown value \`${shownName(word)}\`; ${allowedWords()}${didYouMean(word, [...failOnWords, "never"])}`
      );
    if (baseRef === void 0 && diffThresholds.some((each) => each === known))
      throw new UsageError(
        `input \`fail-on\`: \`${known}\` needs the input \`base-ref\`, the ref to compare with, e.g. \`base-ref: origin/main\``
      );
    return known;
  });
}
function allowedWords() {
  return `allowed are ${[...failOnWords, "never"].map((each) => `\`${each}\``).join(", ")}`;
}
function readSwitch(name, text) {
  const value = text === "" ? "true" : text.toLowerCase();
  if (value === "true") return "on";
  if (value === "false") return "off";
  throw new UsageError(`input \`${name}\`: unknown value \`${shownName(text)}\`; allowed are \`true\`, \`false\``);
}

// src/cli/action/reports.ts
import { mkdtemp } from "node:fs/promises";
import { join as join3, resolve as resolve3 } from "node:path";
function sayAnnotations({ toolkit, inputs }, report, review) {
  const { shown, leftOut } = annotate(report, { ...review, budget: stepBudget });
  for (const { level, message, ...properties } of shown) {
    if (level === "error") toolkit.error(message, properties);
    else toolkit.warning(message, properties);
  }
  if (leftOut > 0) toolkit.notice(`${leftOut} more, see the ${inputs.summary === "on" ? "job summary" : "log"}`);
}
async function writeSummary({ toolkit, io, log }, report, shown) {
  if ((io.env["GITHUB_STEP_SUMMARY"] ?? "") === "") {
    await log.write(["no job summary: GITHUB_STEP_SUMMARY is not set\n"]);
    return;
  }
  try {
    await toolkit.summary.addRaw(summary(report, shown)).write();
  } catch (error2) {
    await log.write([`no job summary: ${error2 instanceof Error ? error2.message : String(error2)}
`]);
  }
}
async function writeReports(step, report, written) {
  const { toolkit, io, inputs, directory } = step;
  const { compared, facts, options } = written;
  const folder = await reportFolder(io, directory);
  const keep = async (output, file, pieces) => {
    const path6 = join3(folder.path, `${folder.lead}${file}`);
    await writeFileWhole(path6, directory, pieces);
    toolkit.setOutput(output, path6);
  };
  await keep("report-json", "report.json", testReports.json(report));
  if (compared.kind === "diff") await keep("diff-json", "diff.json", diffReports.json(compared.diff));
  if (facts !== void 0) await keep("comment-file", "comment.json", [`${JSON.stringify(facts)}
`]);
  for (const { name, file } of inputs.reporters) {
    if (file === void 0) continue;
    await writeFileWhole(file, directory, testReports[name](report, options));
    if (name === "sarif") toolkit.setOutput("sarif", resolve3(directory, file));
  }
}
async function reportFolder(io, directory) {
  const temporary = io.env["RUNNER_TEMP"] ?? "";
  if (temporary === "") return { path: directory, lead: "reachspec-" };
  return { path: await mkdtemp(join3(temporary, "reachspec-")), lead: "" };
}

// src/cli/action/verdict.ts
function isFailing(report, compared, failOn) {
  const { suites, diagnostics } = report;
  const cases = suites.flatMap((suite) => suite.cases);
  const crosses = (threshold) => compared.kind === "diff" && isCrossed(compared.diff, [threshold]);
  const holds = {
    failed: () => cases.some(({ status, severity }) => status === "failed" && severity === "error"),
    errored: () => cases.some(({ status }) => status === "errored") || diagnostics.some(({ severity }) => severity === "error") || hasOwnError(compared),
    unknown: () => cases.some(({ status, actual }) => status === "errored" && actual === "unknown"),
    opened: () => crosses("opened"),
    "opened:internet": () => crosses("opened:internet"),
    "opened:cross-namespace": () => crosses("opened:cross-namespace"),
    closed: () => crosses("closed"),
    uncertain: () => crosses("uncertain")
  };
  return failOn.some((each) => holds[each]());
}
function hasOwnError(compared) {
  return compared.kind === "diff" && compared.diff.diagnostics.some(({ severity, side }) => severity === "error" && side !== "base");
}
function verdictOf({ summary: summary3, diagnostics }, compared) {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const files = errors === 0 ? "" : `, ${count(errors, "error")} in the files`;
  const changes = compared.kind === "diff" ? `; ${diffSummary(compared.diff)}` : "";
  return `reachspec: ${summary3.failed} failed, ${summary3.errored} errored of ${count(summary3.cases, "case")}${files}${changes}`;
}

// src/cli/action/run.ts
async function runAction(toolkit, io, pipeline = { run: execute, compare: execute }) {
  const log = new Output("standard output", io.stdout, neutralised);
  try {
    const token = toolkit.getInput("github-token");
    io.forget("INPUT_GITHUB-TOKEN");
    await checkOutputs(io);
    const inputs = readInputs((name) => toolkit.getInput(name));
    const workspace = io.env["GITHUB_WORKSPACE"] || io.cwd;
    const directory = resolve4(workspace, inputs.workingDirectory);
    await checkDirectory(directory, workspace, inputs);
    const step = { toolkit, io, log, inputs, token, directory };
    if (inputs.commentFrom !== void 0) return await commentFromFile(step, inputs.commentFrom);
    const limit = { ...inputs.timeLimit, start: performance.now() };
    return await runStep(step, { run: ending(pipeline.run, limit, io), compare: ending(pipeline.compare, limit, io) });
  } catch (error2) {
    if (error2 instanceof UsageError) return fail(toolkit, `reachspec: ${error2.message}`, 2);
    if (isSystemError(error2)) return fail(toolkit, `reachspec: ${systemFailure(error2)}`, 2);
    const stack = error2 instanceof Error ? error2.stack ?? error2.message : String(error2);
    return fail(toolkit, `this is a bug in reachspec, please report it
${stack}`, 70);
  }
}
function fail(toolkit, message, code) {
  try {
    toolkit.setFailed(plain(message));
  } catch (error2) {
    if (!isSystemError(error2)) throw error2;
  }
  return code;
}
async function checkOutputs({ env }) {
  const path6 = env["GITHUB_OUTPUT"] ?? "";
  if (path6 !== "" && await stat3(path6).catch(() => void 0) === void 0)
    throw new UsageError("cannot write outputs: GITHUB_OUTPUT names no file; expected the one that the runner makes");
}
async function checkDirectory(directory, workspace, { workingDirectory }) {
  const found = await stat3(directory).catch(() => void 0);
  const words = `input \`working-directory\`: \`${shownName(workingDirectory)}\``;
  if (found?.isDirectory() !== true) throw new UsageError(`${words} is not a directory`);
  const real = relative2(await realpath(workspace), await realpath(directory));
  const isOut = relative2(workspace, directory).startsWith("..");
  if (!isOut && (real.startsWith("..") || isAbsolute(real)))
    throw new UsageError(`${words} is a link that leads out of the workspace; name a directory inside it`);
}
async function runStep(step, { run, compare }) {
  const { inputs, log } = step;
  const request = requestOf(step);
  const found = await judged(step, request, run);
  if (found === void 0) return 0;
  const review = await reviewOf(step.io, step.directory);
  const report = changedFirst(found, review);
  await log.write(testReports.pretty(report, { colour: "never", detail: "full" }));
  const compared = await compareWithBase(step, request, compare);
  const context = contextOf(step, await readEvent(step.io));
  const facts = factsFor(step, { report, compared, context, prefix: review.prefix });
  if (inputs.annotations === "on") sayAnnotations(step, report, review);
  const base = compared.kind === "diff" ? compared.diff.base.commit : void 0;
  const links = linksOf(context, { base, prefix: review.prefix });
  if (inputs.summary === "on") await writeSummary(step, report, { compared, links });
  setCounts(step, report, compared);
  const look = { colour: "never", detail: "full", today: request.today };
  const options = { ...look, review, tool, links: lineLinksOf(step.io, step.directory) };
  await writeReports(step, report, { compared, facts, options });
  await commentOn(step, facts, context);
  return verdict(step, report, compared);
}
function requestOf({ io, inputs, directory }) {
  const { cni, config, paths } = inputs;
  const flags = {
    podCidr: [],
    ...cni === void 0 ? {} : { cni },
    ...config === void 0 ? {} : { config }
  };
  return requestFrom("test", paths, { flags, io: { ...io, cwd: directory } });
}
async function judged({ toolkit, inputs }, request, run) {
  try {
    const result = await run(request);
    if (result.kind === "TestReport") return result;
  } catch (error2) {
    if (!(error2 instanceof UsageError) || inputs.failOn.length > 0) throw error2;
    toolkit.error(plain(`reachspec: ${error2.message}`));
    return void 0;
  }
  throw new Error("test gave no test report");
}
function factsFor(step, { report, compared, context, prefix }) {
  const { pullRequest } = context;
  if (pullRequest === void 0) return void 0;
  const isBad = exitCode(report) !== 0 || compared.kind === "problem" || hasOwnError(compared) || isFailing(report, compared, step.inputs.failOn);
  const outcome = isBad ? "bad" : "good";
  return factsOf(report, {
    ...{ pullRequest, outcome, compared, prefix },
    identity: identityOf(step),
    origin: originOf(step)
  });
}
function setCounts({ toolkit }, report, compared) {
  const { passed, failed, errored, skipped } = report.summary;
  const [opened, closed] = compared.kind === "diff" ? [countConnections(compared.diff.opened), countConnections(compared.diff.closed)] : ["", ""];
  for (const [name, value] of Object.entries({ passed, failed, errored, skipped, opened, closed }))
    toolkit.setOutput(name, value);
}
async function verdict({ toolkit, log, inputs }, report, compared) {
  const words = verdictOf(report, compared);
  if (compared.kind === "problem") {
    const message = `reachspec: ${compared.message}`;
    if (inputs.failOn.length > 0) return fail(toolkit, message, 2);
    toolkit.error(plain(message));
  }
  const code = exitCode(report) || (hasOwnError(compared) ? 2 : 0);
  if (isFailing(report, compared, inputs.failOn)) return fail(toolkit, words, code || 1);
  if (code !== 0) await log.write([`${words}; the step passes by \`fail-on\`
`]);
  return 0;
}

// src/action.ts
endOnSignals();
process.exitCode = await runAction(core_exports, processIo());
