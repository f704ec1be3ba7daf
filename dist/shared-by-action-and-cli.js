import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import {
  UsageError,
  apiVersion,
  byBytes,
  changedLines,
  countConnections,
  definitions,
  didYouMean,
  diffConnections,
  endingBy,
  exitCode,
  interrupt,
  isSystemError,
  mapConnections,
  parseDuration,
  podsId,
  repositoryPlace,
  shownPathOf,
  systemWords,
  whileInterruptible
} from "./shared.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./shared-with-lazy-cli-command-line-completion-and-lazy-dagrejs-dagre-and-lazy-fast-glob.js";

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

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias");
    var DOC = /* @__PURE__ */ Symbol.for("yaml.document");
    var MAP = /* @__PURE__ */ Symbol.for("yaml.map");
    var PAIR = /* @__PURE__ */ Symbol.for("yaml.pair");
    var SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar");
    var SEQ = /* @__PURE__ */ Symbol.for("yaml.seq");
    var NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type");
    var isAlias = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === ALIAS;
    var isDocument = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === DOC;
    var isMap = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === MAP;
    var isPair = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === PAIR;
    var isScalar = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SCALAR;
    var isSeq = (node) => !!node && typeof node === "object" && node[NODE_TYPE] === SEQ;
    function isCollection(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return true;
        }
      return false;
    }
    function isNode(node) {
      if (node && typeof node === "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return true;
        }
      return false;
    }
    var hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection;
    exports.isDocument = isDocument;
    exports.isMap = isMap;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity();
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        visit_(null, node, visitor_, Object.freeze([]));
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      const ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      const visitor_ = initVisitor(visitor);
      if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
          node.contents = null;
      } else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      const ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
      }
      if (typeof ctrl !== "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            const ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              node.items.splice(i, 1);
              i -= 1;
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          const ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          else if (ck === REMOVE)
            node.key = null;
          const cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          else if (cv === REMOVE)
            node.value = null;
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      if (typeof visitor === "object" && (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
          Alias: visitor.Node,
          Map: visitor.Node,
          Scalar: visitor.Node,
          Seq: visitor.Node
        }, visitor.Value && {
          Map: visitor.Value,
          Scalar: visitor.Value,
          Seq: visitor.Value
        }, visitor.Collection && {
          Map: visitor.Collection,
          Seq: visitor.Collection
        }, visitor);
      }
      return visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor === "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
      return void 0;
    }
    function replaceNode(key, path, node) {
      const parent = path[path.length - 1];
      if (identity.isCollection(parent)) {
        parent.items[key] = node;
      } else if (identity.isPair(parent)) {
        if (key === "key")
          parent.key = node;
        else
          parent.value = node;
      } else if (identity.isDocument(parent)) {
        parent.contents = node;
      } else {
        const pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    var escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    };
    var escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]);
    var Directives = class _Directives {
      constructor(yaml, tags) {
        this.docStart = null;
        this.docEnd = false;
        this.yaml = Object.assign({}, _Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, _Directives.defaultTags, tags);
      }
      clone() {
        const copy = new _Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        const res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = true;
            break;
          case "1.2":
            this.atNextDocument = false;
            this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            };
            this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        if (this.atNextDocument) {
          this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" };
          this.tags = Object.assign({}, _Directives.defaultTags);
          this.atNextDocument = false;
        }
        const parts2 = line.trim().split(/[ \t]+/);
        const name = parts2.shift();
        switch (name) {
          case "%TAG": {
            if (parts2.length !== 2) {
              onError(0, "%TAG directive should contain exactly two parts");
              if (parts2.length < 2)
                return false;
            }
            const [handle, prefix] = parts2;
            this.tags[handle] = prefix;
            return true;
          }
          case "%YAML": {
            this.yaml.explicit = true;
            if (parts2.length !== 1) {
              onError(0, "%YAML directive should contain exactly one part");
              return false;
            }
            const [version2] = parts2;
            if (version2 === "1.1" || version2 === "1.2") {
              this.yaml.version = version2;
              return true;
            } else {
              const isValid = /^\d+\.\d+$/.test(version2);
              onError(6, `Unsupported YAML version ${version2}`, isValid);
              return false;
            }
          }
          default:
            onError(0, `Unknown directive ${name}`, true);
            return false;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!") {
          onError(`Not a valid tag: ${source}`);
          return null;
        }
        if (source[1] === "<") {
          const verbatim = source.slice(2, -1);
          if (verbatim === "!" || verbatim === "!!") {
            onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
            return null;
          }
          if (source[source.length - 1] !== ">")
            onError("Verbatim tags must end with a >");
          return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
          onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            onError(String(error));
            return null;
          }
        }
        if (handle === "!")
          return source;
        onError(`Could not resolve tag: ${source}`);
        return null;
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag2) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
          if (tag2.startsWith(prefix))
            return handle + escapeTagName(tag2.substring(prefix.length));
        }
        return tag2[0] === "!" ? tag2 : `!<${tag2}>`;
      }
      toString(doc) {
        const lines4 = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          const tags = {};
          visit.visit(doc.contents, (_key, node) => {
            if (identity.isNode(node) && node.tag)
              tags[node.tag] = true;
          });
          tagNames = Object.keys(tags);
        } else
          tagNames = [];
        for (const [handle, prefix] of tagEntries) {
          if (handle === "!!" && prefix === "tag:yaml.org,2002:")
            continue;
          if (!doc || tagNames.some((tn) => tn.startsWith(prefix)))
            lines4.push(`%TAG ${handle} ${prefix}`);
        }
        return lines4.join("\n");
      }
    };
    Directives.defaultYaml = { explicit: false, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity();
    var visit = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
      }
      return true;
    }
    function anchorNames(root) {
      const anchors = /* @__PURE__ */ new Set();
      visit.visit(root, {
        Value(_key, node) {
          if (node.anchor)
            anchors.add(node.anchor);
        }
      });
      return anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
          return name;
      }
    }
    function createNodeAnchors(doc, prefix) {
      const aliasObjects = [];
      const sourceObjects = /* @__PURE__ */ new Map();
      let prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source);
          prevAnchors ?? (prevAnchors = anchorNames(doc));
          const anchor = findNewAnchor(prefix, prevAnchors);
          prevAnchors.add(anchor);
          return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (const source of aliasObjects) {
            const ref = sourceObjects.get(source);
            if (typeof ref === "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
              ref.node.anchor = ref.anchor;
            } else {
              const error = new Error("Failed to resolve repeated object (this should not happen)");
              error.source = source;
              throw error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val === "object") {
        if (Array.isArray(val)) {
          for (let i = 0, len = val.length; i < len; ++i) {
            const v0 = val[i];
            const v1 = applyReviver(reviver, val, String(i), v0);
            if (v1 === void 0)
              delete val[i];
            else if (v1 !== v0)
              val[i] = v1;
          }
        } else if (val instanceof Map) {
          for (const k of Array.from(val.keys())) {
            const v0 = val.get(k);
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              val.delete(k);
            else if (v1 !== v0)
              val.set(k, v1);
          }
        } else if (val instanceof Set) {
          for (const v0 of Array.from(val)) {
            const v1 = applyReviver(reviver, val, v0, v0);
            if (v1 === void 0)
              val.delete(v0);
            else if (v1 !== v0) {
              val.delete(v0);
              val.add(v1);
            }
          }
        } else {
          for (const [k, v0] of Object.entries(val)) {
            const v1 = applyReviver(reviver, val, k, v0);
            if (v1 === void 0)
              delete val[k];
            else if (v1 !== v0)
              val[k] = v1;
          }
        }
      }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON === "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data);
        ctx.onCreate = (res2) => {
          data.res = res2;
          delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
          ctx.onCreate(res);
        return res;
      }
      if (typeof value === "bigint" && !ctx?.keep)
        return Number(value);
      return value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver();
    var identity = require_identity();
    var toJS = require_toJS();
    var NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: true,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var visit = require_visit();
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes2;
        if (ctx?.aliasResolveCache) {
          nodes2 = ctx.aliasResolveCache;
        } else {
          nodes2 = [];
          visit.visit(doc, {
            Node: (_key, node) => {
              if (identity.isAlias(node) || identity.hasAnchor(node))
                nodes2.push(node);
            }
          });
          if (ctx)
            ctx.aliasResolveCache = nodes2;
        }
        let found2 = void 0;
        for (const node of nodes2) {
          if (node === this)
            break;
          if (node.anchor === this.source)
            found2 = node;
        }
        if (found2 && ctx) {
          const { anchors: anchors2, doc: doc2, maxAliasCount } = ctx;
          let data = anchors2.get(found2);
          if (!data) {
            toJS.toJS(found2, null, ctx);
            data = anchors2.get(found2);
          }
          if (data?.res === void 0) {
            const msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0) {
            data.count += 1;
            if (data.aliasCount === 0)
              data.aliasCount = getAliasCount(doc2, found2, anchors2);
            if (data.count * data.aliasCount > maxAliasCount) {
              const msg = "Excessive alias count indicates a resource exhaustion attack";
              throw new ReferenceError(msg);
            }
          }
        }
        return found2;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
          const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
          anchors.anchorIsValid(this.source);
          if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count2 = 0;
        for (const item of node.items) {
          const c = getAliasCount(doc, item, anchors2);
          if (c > count2)
            count2 = c;
        }
        return count2;
      } else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors2);
        const vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Node = require_Node();
    var toJS = require_toJS();
    var isScalarValue = (value) => !value || typeof value !== "function" && typeof value !== "object";
    var Scalar2 = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR);
        this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar2.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar2.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar2.PLAIN = "PLAIN";
    Scalar2.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar2.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar2;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags) {
      if (tagName) {
        const match = tags.filter((t) => t.tag === tagName);
        const tagObj = match.find((t) => !t.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags.find((t) => t.identify?.(value) && !t.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value))
        value = value.contents;
      if (identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
      }
      if (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt !== "undefined" && value instanceof BigInt) {
        value = value.valueOf();
      }
      const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
      let ref = void 0;
      if (aliasDuplicateObjects && value && typeof value === "object") {
        ref = sourceObjects.get(value);
        if (ref) {
          ref.anchor ?? (ref.anchor = onAnchor(value));
          return new Alias.Alias(ref.anchor);
        } else {
          ref = { anchor: null, node: null };
          sourceObjects.set(value, ref);
        }
      }
      if (tagName?.startsWith("!!"))
        tagName = defaultTagPrefix + tagName.slice(2);
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON === "function") {
          value = value.toJSON();
        }
        if (!value || typeof value !== "object") {
          const node2 = new Scalar2.Scalar(value);
          if (ref)
            ref.node = node2;
          return node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
      }
      const node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from === "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar2.Scalar(value);
      if (tagName)
        node.tag = tagName;
      else if (!tagObj.default)
        node.tag = tagObj.tag;
      if (ref)
        ref.node = node;
      return node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var identity = require_identity();
    var Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === "number" && Number.isInteger(k) && k >= 0) {
          const a = [];
          a[k] = v;
          v = a;
        } else {
          v = /* @__PURE__ */ new Map([[k, v]]);
        }
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path === "object" && !!path[Symbol.iterator]().next().done;
    var Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type);
        Object.defineProperty(this, "schema", {
          value: schema,
          configurable: true,
          enumerable: false,
          writable: true
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
          copy.schema = schema;
        copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          const [key, ...rest] = path;
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        else
          throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
          return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
          return identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return false;
          const n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
          this.set(key, value);
        } else {
          const node = this.get(key, true);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment, indent) {
      if (/^\n+$/.test(comment))
        return comment.substring(1);
      return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
    }
    var lineComment = (str, indent, comment) => str.endsWith("\n") ? indentComment(comment, indent) : comment.includes("\n") ? "\n" + indentComment(comment, indent) : (str.endsWith(" ") ? "" : " ") + comment;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow";
    var FOLD_BLOCK = "block";
    var FOLD_QUOTED = "quoted";
    function foldFlowLines(text, indent, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text;
      if (lineWidth < minContentWidth)
        minContentWidth = 0;
      const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
      if (text.length <= endStep)
        return text;
      const folds = [];
      const escapedFolds = {};
      let end = lineWidth - indent.length;
      if (typeof indentAtStart === "number") {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
          folds.push(0);
        else
          end = lineWidth - indentAtStart;
      }
      let split = void 0;
      let prev = void 0;
      let overflow = false;
      let i = -1;
      let escStart = -1;
      let escEnd = -1;
      if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
          end = i + endStep;
      }
      for (let ch; ch = text[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          escStart = i;
          switch (text[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === "\n") {
          if (mode === FOLD_BLOCK)
            i = consumeMoreIndentedLines(text, i, indent.length);
          end = i + indent.length + endStep;
          split = void 0;
        } else {
          if (ch === " " && prev && prev !== " " && prev !== "\n" && prev !== "	") {
            const next = text[i + 1];
            if (next && next !== " " && next !== "\n" && next !== "	")
              split = i;
          }
          if (i >= end) {
            if (split) {
              folds.push(split);
              end = split + endStep;
              split = void 0;
            } else if (mode === FOLD_QUOTED) {
              while (prev === " " || prev === "	") {
                prev = ch;
                ch = text[i += 1];
                overflow = true;
              }
              const j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text;
              folds.push(j);
              escapedFolds[j] = true;
              end = j + endStep;
              split = void 0;
            } else {
              overflow = true;
            }
          }
        }
        prev = ch;
      }
      if (overflow && onOverflow)
        onOverflow();
      if (folds.length === 0)
        return text;
      if (onFold)
        onFold();
      let res = text.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        const fold = folds[i2];
        const end2 = folds[i2 + 1] || text.length;
        if (fold === 0)
          res = `
${indent}${text.slice(0, end2)}`;
        else {
          if (mode === FOLD_QUOTED && escapedFolds[fold])
            res += `${text[fold]}\\`;
          res += `
${indent}${text.slice(fold + 1, end2)}`;
        }
      }
      return res;
    }
    function consumeMoreIndentedLines(text, i, indent) {
      let end = i;
      let start = i + 1;
      let ch = text[start];
      while (ch === " " || ch === "	") {
        if (i < start + indent) {
          ch = text[++i];
        } else {
          do {
            ch = text[++i];
          } while (ch && ch !== "\n");
          end = i;
          start = i + 1;
          ch = text[start];
        }
      }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var foldFlowLines = require_foldFlowLines();
    var getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    });
    var containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return false;
      const limit = lineWidth - indentLength;
      const strLen = str.length;
      if (strLen <= limit)
        return false;
      for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === "\n") {
          if (i - start > limit)
            return true;
          start = i + 1;
          if (strLen - start <= limit)
            return false;
        }
      }
      return true;
    }
    function doubleQuotedString(value, ctx) {
      const json2 = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json2;
      const { implicitKey } = ctx;
      const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      let str = "";
      let start = 0;
      for (let i = 0, ch = json2[i]; ch; ch = json2[++i]) {
        if (ch === " " && json2[i + 1] === "\\" && json2[i + 2] === "n") {
          str += json2.slice(start, i) + "\\ ";
          i += 1;
          start = i;
          ch = "\\";
        }
        if (ch === "\\")
          switch (json2[i + 1]) {
            case "u":
              {
                str += json2.slice(start, i);
                const code2 = json2.substr(i + 2, 4);
                switch (code2) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    if (code2.substr(0, 2) === "00")
                      str += "\\x" + code2.substr(2);
                    else
                      str += json2.substr(i, 6);
                }
                i += 5;
                start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json2[i + 2] === '"' || json2.length < minMultiLineLength) {
                i += 1;
              } else {
                str += json2.slice(start, i) + "\n\n";
                while (json2[i + 2] === "\\" && json2[i + 3] === "n" && json2[i + 4] !== '"') {
                  str += "\n";
                  i += 2;
                }
                str += indent;
                if (json2[i + 2] === " ")
                  str += "\\";
                i += 1;
                start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      }
      str = start ? str + json2.slice(start) : json2;
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === false || ctx.implicitKey && value.includes("\n") || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      const indent = ctx.indent || (containsDocumentMarker(value) ? "  " : "");
      const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function quotedString(value, ctx) {
      const { singleQuote } = ctx.options;
      let qs;
      if (singleQuote === false)
        qs = doubleQuotedString;
      else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
          qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
          qs = doubleQuotedString;
        else
          qs = singleQuote ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp("(^|(?<!\n))\n+(?!\n|$)", "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
      const { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
      }
      const indent = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : "");
      const literal = blockQuote === "literal" ? true : blockQuote === "folded" || type === Scalar2.Scalar.BLOCK_FOLDED ? false : type === Scalar2.Scalar.BLOCK_LITERAL ? true : !lineLengthOverLimit(value, lineWidth, indent.length);
      if (!value)
        return literal ? "|\n" : ">\n";
      let chomp;
      let endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== "\n" && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart);
      const endNlPos = end.indexOf("\n");
      if (endNlPos === -1) {
        chomp = "-";
      } else if (value === end || endNlPos !== end.length - 1) {
        chomp = "+";
        if (onChompKeep)
          onChompKeep();
      } else {
        chomp = "";
      }
      if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === "\n")
          end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
      }
      let startWithSpace = false;
      let startEnd;
      let startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === " ")
          startWithSpace = true;
        else if (ch === "\n")
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
      }
      const indentSize = indent ? "2" : "1";
      let header = (startWithSpace ? indentSize : "") + chomp;
      if (comment) {
        header += " " + commentString(comment.replace(/ ?[\r\n]+/g, " "));
        if (onComment)
          onComment();
      }
      if (!literal) {
        const foldedValue = value.replace(/\n+/g, "\n$&").replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== "folded" && type !== Scalar2.Scalar.BLOCK_FOLDED) {
          foldOptions.onOverflow = () => {
            literalFallback = true;
          };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header}
${indent}${body}`;
      }
      value = value.replace(/\n+/g, `$&${indent}`);
      return `|${header}
${indent}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      const { type, value } = item;
      const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes("\n") || inFlow && /[[\]{},]/.test(value)) {
        return quotedString(value, ctx);
      }
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        return implicitKey || inFlow || !value.includes("\n") ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      }
      if (!implicitKey && !inFlow && type !== Scalar2.Scalar.PLAIN && value.includes("\n")) {
        return blockString(item, ctx, onComment, onChompKeep);
      }
      if (containsDocumentMarker(value)) {
        if (indent === "") {
          ctx.forceBlockIndent = true;
          return blockString(item, ctx, onComment, onChompKeep);
        } else if (implicitKey && indent === indentStep) {
          return quotedString(value, ctx);
        }
      }
      const str = value.replace(/\n+/g, `$&
${indent}`);
      if (actualString) {
        const test = (tag2) => tag2.default && tag2.tag !== "tag:yaml.org,2002:str" && tag2.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      const { implicitKey, inFlow } = ctx;
      const ss = typeof item.value === "string" ? item : Object.assign({}, item, { value: String(item.value) });
      let { type } = item;
      if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
          type = Scalar2.Scalar.QUOTE_DOUBLE;
      }
      const _stringify = (_type) => {
        switch (_type) {
          case Scalar2.Scalar.BLOCK_FOLDED:
          case Scalar2.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar2.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar2.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      };
      let res = _stringify(type);
      if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = implicitKey && defaultKeyType || defaultStringType;
        res = _stringify(t);
        if (res === null)
          throw new Error(`Unsupported default string type ${t}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors();
    var identity = require_identity();
    var stringifyComment = require_stringifyComment();
    var stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: "true",
        verifyAliasOrder: true
      }, doc.schema.toStringOptions, options);
      let inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = false;
          break;
        case "flow":
          inFlow = true;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent === "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags, item) {
      if (item.tag) {
        const match = tags.filter((t) => t.tag === item.tag);
        if (match.length > 0)
          return match.find((t) => t.format === item.format) ?? match[0];
      }
      let tagObj = void 0;
      let obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter((t) => t.identify?.(obj));
        if (match.length > 1) {
          const testMatch = match.filter((t) => t.test);
          if (testMatch.length > 0)
            match = testMatch;
        }
        tagObj = match.find((t) => t.format === item.format) ?? match.find((t) => !t.format);
      } else {
        obj = item;
        tagObj = tags.find((t) => t.nodeClass && obj instanceof t.nodeClass);
      }
      if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      const props = [];
      const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
      }
      const tag2 = node.tag ?? (tagObj.default ? null : tagObj.tag);
      if (tag2)
        props.push(doc.directives.tagString(tag2));
      return props.join(" ");
    }
    function stringify2(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
          throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        } else {
          if (ctx.resolvedAliases)
            ctx.resolvedAliases.add(item);
          else
            ctx.resolvedAliases = /* @__PURE__ */ new Set([item]);
          item = item.resolve(ctx.doc);
        }
      }
      let tagObj = void 0;
      const node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      const props = stringifyProps(node, tagObj, ctx);
      if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
      const str = typeof tagObj.stringify === "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      if (!props)
        return str;
      return identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}`;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
      let keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment) {
          throw new Error("With simple keys, key nodes cannot have comments");
        }
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key === "object") {
          const msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar2.Scalar.BLOCK_FOLDED || key.type === Scalar2.Scalar.BLOCK_LITERAL : typeof key === "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
      });
      let keyCommentDone = false;
      let chompKeep = false;
      let str = stringify2.stringify(key, ctx, () => keyCommentDone = true, () => chompKeep = true);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = true;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null) {
          if (keyCommentDone && onComment)
            onComment();
          return str === "" ? "?" : explicitKey ? `? ${str}` : str;
        }
      } else if (allNullValues && !simpleKeys || value == null && explicitKey) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        } else if (chompKeep && onChompKeep)
          onChompKeep();
        return str;
      }
      if (keyCommentDone)
        keyComment = null;
      if (explicitKey) {
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}
${indent}:`;
      } else {
        str = `${str}:`;
        if (keyComment)
          str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
      }
      let vsb, vcb, valueComment;
      if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
      } else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === "object")
          value = doc.createNode(value);
      }
      ctx.implicitKey = false;
      if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
      chompKeep = false;
      if (!indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor) {
        ctx.indent = ctx.indent.substring(2);
      }
      let valueCommentDone = false;
      const valueStr = stringify2.stringify(value, ctx, () => valueCommentDone = true, () => chompKeep = true);
      let ws = " ";
      if (keyComment || vsb || vcb) {
        ws = vsb ? "\n" : "";
        if (vcb) {
          const cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === "" && !ctx.inFlow) {
          if (ws === "\n" && valueComment)
            ws = "\n\n";
        } else {
          ws += `
${ctx.indent}`;
        }
      } else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf("\n");
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = false;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            if (vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!") {
              sp0 = valueStr.indexOf(" ", sp0 + 1);
            }
            if (sp0 === -1 || nl0 < sp0)
              hasPropsLine = true;
          }
          if (!hasPropsLine)
            ws = `
${ctx.indent}`;
        }
      } else if (valueStr === "" || valueStr[0] === "\n") {
        ws = "";
      }
      str += ws + valueStr;
      if (ctx.inFlow) {
        if (valueCommentDone && onComment)
          onComment();
      } else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
      } else if (chompKeep && onChompKeep) {
        onChompKeep();
      }
      return str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      if (logLevel === "debug")
        console.log(...messages);
    }
    function warn(logLevel, warning) {
      if (logLevel === "debug" || logLevel === "warn") {
        if (typeof node_process.emitWarning === "function")
          node_process.emitWarning(warning);
        else
          console.warn(warning);
      }
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var MERGE_KEY = "<<";
    var merge = {
      identify: (value) => value === MERGE_KEY || typeof value === "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar2.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    };
    var isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar2.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag2) => tag2.tag === merge.tag && tag2.default);
    function addMergeToJSMap(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (const it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (const it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      const source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      const srcMap = source.toJSON(null, ctx, Map);
      for (const [key, value2] of srcMap) {
        if (map instanceof Map) {
          if (!map.has(key))
            map.set(key, value2);
        } else if (map instanceof Set) {
          map.add(key);
        } else if (!Object.prototype.hasOwnProperty.call(map, key)) {
          Object.defineProperty(map, key, {
            value: value2,
            writable: true,
            enumerable: true,
            configurable: true
          });
        }
      }
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log();
    var merge = require_merge();
    var stringify2 = require_stringify();
    var identity = require_identity();
    var toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        const jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map) {
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        } else if (map instanceof Set) {
          map.add(jsKey);
        } else {
          const stringKey = stringifyKey(key, jsKey, ctx);
          const jsValue = toJS.toJS(value, stringKey, ctx);
          if (stringKey in map)
            Object.defineProperty(map, stringKey, {
              value: jsValue,
              writable: true,
              enumerable: true,
              configurable: true
            });
          else
            map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey !== "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify2.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (const node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          if (jsonStr.length > 40)
            jsonStr = jsonStr.substring(0, 36) + '..."';
          log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
          ctx.mapKeyWarned = true;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyPair = require_stringifyPair();
    var addPairToJSMap = require_addPairToJSMap();
    var identity = require_identity();
    function createPair(key, value, ctx) {
      const k = createNode.createNode(key, void 0, ctx);
      const v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
          key = key.clone(schema);
        if (identity.isNode(value))
          value = value.clone(schema);
        return new _Pair(key, value);
      }
      toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      const flow = ctx.inFlow ?? collection.flow;
      const stringify3 = flow ? stringifyFlowCollection : stringifyBlockCollection;
      return stringify3(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      const { indent, options: { commentString } } = ctx;
      const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
      let chompKeep = false;
      const lines4 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment2 = null;
        if (identity.isNode(item)) {
          if (!chompKeep && item.spaceBefore)
            lines4.push("");
          addCommentBefore(ctx, lines4, item.commentBefore, chompKeep);
          if (item.comment)
            comment2 = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (!chompKeep && ik.spaceBefore)
              lines4.push("");
            addCommentBefore(ctx, lines4, ik.commentBefore, chompKeep);
          }
        }
        chompKeep = false;
        let str2 = stringify2.stringify(item, itemCtx, () => comment2 = null, () => chompKeep = true);
        if (comment2)
          str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment2));
        if (chompKeep && comment2)
          chompKeep = false;
        lines4.push(blockItemPrefix + str2);
      }
      let str;
      if (lines4.length === 0) {
        str = flowChars.start + flowChars.end;
      } else {
        str = lines4[0];
        for (let i = 1; i < lines4.length; ++i) {
          const line = lines4[i];
          str += line ? `
${indent}${line}` : "\n";
        }
      }
      if (comment) {
        str += "\n" + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
          onComment();
      } else if (chompKeep && onChompKeep)
        onChompKeep();
      return str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
      });
      let reqNewline = false;
      let linesAtValue = 0;
      const lines4 = [];
      for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
          if (item.spaceBefore)
            lines4.push("");
          addCommentBefore(ctx, lines4, item.commentBefore, false);
          if (item.comment)
            comment = item.comment;
        } else if (identity.isPair(item)) {
          const ik = identity.isNode(item.key) ? item.key : null;
          if (ik) {
            if (ik.spaceBefore)
              lines4.push("");
            addCommentBefore(ctx, lines4, ik.commentBefore, false);
            if (ik.comment)
              reqNewline = true;
          }
          const iv = identity.isNode(item.value) ? item.value : null;
          if (iv) {
            if (iv.comment)
              comment = iv.comment;
            if (iv.commentBefore)
              reqNewline = true;
          } else if (item.value == null && ik?.comment) {
            comment = ik.comment;
          }
        }
        if (comment)
          reqNewline = true;
        let str = stringify2.stringify(item, itemCtx, () => comment = null);
        reqNewline || (reqNewline = lines4.length > linesAtValue || str.includes("\n"));
        if (i < items.length - 1) {
          str += ",";
        } else if (ctx.options.trailingComma) {
          if (ctx.options.lineWidth > 0) {
            reqNewline || (reqNewline = lines4.reduce((sum, line) => sum + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth);
          }
          if (reqNewline) {
            str += ",";
          }
        }
        if (comment)
          str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines4.push(str);
        linesAtValue = lines4.length;
      }
      const { start, end } = flowChars;
      if (lines4.length === 0) {
        return start + end;
      } else {
        if (!reqNewline) {
          const len = lines4.reduce((sum, line) => sum + line.length + 2, 2);
          reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
          let str = start;
          for (const line of lines4)
            str += line ? `
${indentStep}${indent}${line}` : "\n";
          return `${str}
${indent}${end}`;
        } else {
          return `${start}${fcPadding}${lines4.join(" ")}${fcPadding}${end}`;
        }
      }
    }
    function addCommentBefore({ indent, options: { commentString } }, lines4, comment, chompKeep) {
      if (comment && chompKeep)
        comment = comment.replace(/^\n+/, "");
      if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines4.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection();
    var addPairToJSMap = require_addPairToJSMap();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    function findPair(items, key) {
      const k = identity.isScalar(key) ? key.value : key;
      for (const it of items) {
        if (identity.isPair(it)) {
          if (it.key === key || it.key === k)
            return it;
          if (identity.isScalar(it.key) && it.key.value === k)
            return it;
        }
      }
      return void 0;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
          if (typeof replacer === "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          if (value !== void 0 || keepUndefined)
            map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
          for (const [key, value] of obj)
            add(key, value);
        } else if (obj && typeof obj === "object") {
          for (const key of Object.keys(obj))
            add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === "function") {
          map.items.sort(schema.sortMapEntries);
        }
        return map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
          _pair = pair;
        else if (!pair || typeof pair !== "object" || !("key" in pair)) {
          _pair = new Pair.Pair(pair, pair?.value);
        } else
          _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          if (identity.isScalar(prev.value) && Scalar2.isScalarValue(_pair.value))
            prev.value.value = _pair.value;
          else
            prev.value = _pair.value;
        } else if (sortEntries) {
          const i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          if (i === -1)
            this.items.push(_pair);
          else
            this.items.splice(i, 0, _pair);
        } else {
          this.items.push(_pair);
        }
      }
      delete(key) {
        const it = findPair(this.items, key);
        if (!it)
          return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), true);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (const item of this.items) {
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
          ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLMap = require_YAMLMap();
    var map = {
      collection: "map",
      default: true,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        if (!identity.isMap(map2))
          onError("Expected a mapping for this tag");
        return map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode();
    var stringifyCollection = require_stringifyCollection();
    var Collection = require_Collection();
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var toJS = require_toJS();
    var YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
      }
      get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          return void 0;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        const idx = asItemIndex(key);
        return typeof idx === "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar2.isScalarValue(value))
          prev.value = value;
        else
          this.items[idx] = value;
      }
      toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
          ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        });
      }
      static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer === "function") {
              const key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      if (idx && typeof idx === "string")
        idx = Number(idx);
      return typeof idx === "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity();
    var YAMLSeq = require_YAMLSeq();
    var seq = {
      collection: "seq",
      default: true,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        if (!identity.isSeq(seq2))
          onError("Expected a sequence for this tag");
        return seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString();
    var string = {
      identify: (value) => typeof value === "string",
      default: true,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar2.Scalar(null),
      default: true,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar2.Scalar(null),
      stringify: ({ source }, ctx) => typeof source === "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var boolTag = {
      identify: (value) => typeof value === "boolean",
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar2.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          const sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag: tag2, value }) {
      if (typeof value === "bigint")
        return String(value);
      const num = typeof value === "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag2 || tag2 === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        if (i < 0) {
          i = n.length;
          n += ".";
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str));
        const dot2 = str.indexOf(".");
        if (dot2 !== -1 && str[str.length - 1] === "0")
          node.minFractionDigits = str.length - dot2 - 1;
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    var intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
      return stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var map = require_map();
    var seq = require_seq();
    function intIdentify(value) {
      return typeof value === "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value);
    var jsonScalars = [
      {
        identify: (value) => typeof value === "string",
        default: true,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar2.Scalar(null),
        default: true,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value === "boolean",
        default: true,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: true,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value === "number",
        default: true,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ];
    var jsonError = {
      default: true,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
      }
    };
    var schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer");
    var Scalar2 = require_Scalar();
    var stringifyString = require_stringifyString();
    var binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: false,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer === "function") {
          return node_buffer.Buffer.from(src, "base64");
        } else if (typeof atob === "function") {
          const str = atob(src.replace(/[\n\r]/g, ""));
          const buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else {
          onError("This environment does not support reading binary tags; either Buffer or atob is required");
          return src;
        }
      },
      stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        const buf = value;
        let str;
        if (typeof node_buffer.Buffer === "function") {
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        } else if (typeof btoa === "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else {
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        }
        type ?? (type = Scalar2.Scalar.BLOCK_LITERAL);
        if (type !== Scalar2.Scalar.QUOTE_DOUBLE) {
          const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
          const n = Math.ceil(str.length / lineWidth);
          const lines4 = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
            lines4[i] = str.substr(o, lineWidth);
          }
          str = lines4.join(type === Scalar2.Scalar.BLOCK_LITERAL ? "\n" : " ");
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (identity.isPair(item))
            continue;
          else if (identity.isMap(item)) {
            if (item.items.length > 1)
              onError("Each pair must have its own sequence indicator");
            const pair = item.items[0] || new Pair.Pair(new Scalar2.Scalar(null));
            if (item.commentBefore)
              pair.key.commentBefore = pair.key.commentBefore ? `${item.commentBefore}
${pair.key.commentBefore}` : item.commentBefore;
            if (item.comment) {
              const cn = pair.value ?? pair.key;
              cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
            }
            item = pair;
          }
          seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
      } else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      const { replacer } = ctx;
      const pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          if (typeof replacer === "function")
            it = replacer.call(iterable, String(i++), it);
          let key, value;
          if (Array.isArray(it)) {
            if (it.length === 2) {
              key = it[0];
              value = it[1];
            } else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          } else if (it && it instanceof Object) {
            const keys = Object.keys(it);
            if (keys.length === 1) {
              key = keys[0];
              value = it[key];
            } else {
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
            }
          } else {
            key = it;
          }
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: false,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity();
    var toJS = require_toJS();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var pairs = require_pairs();
    var YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        const map = /* @__PURE__ */ new Map();
        if (ctx?.onCreate)
          ctx.onCreate(map);
        for (const pair of this.items) {
          let key, value;
          if (identity.isPair(pair)) {
            key = toJS.toJS(pair.key, "", ctx);
            value = toJS.toJS(pair.value, key, ctx);
          } else {
            key = toJS.toJS(pair, "", ctx);
          }
          if (map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap2 = new this();
        omap2.items = pairs$1.items;
        return omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: false,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
          if (identity.isScalar(key)) {
            if (seenKeys.includes(key.value)) {
              onError(`Ordered maps must not include duplicate keys: ${key.value}`);
            } else {
              seenKeys.push(key.value);
            }
          }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      const boolObj = value ? trueTag : falseTag;
      if (source && boolObj.test.test(source))
        return source;
      return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === true,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar2.Scalar(true),
      stringify: boolStringify
    };
    var falseTag = {
      identify: (value) => value === false,
      default: true,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar2.Scalar(false),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var stringifyNumber = require_stringifyNumber();
    var floatNaN = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    };
    var floatExp = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    };
    var float = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        const node = new Scalar2.Scalar(parseFloat(str.replace(/_/g, "")));
        const dot2 = str.indexOf(".");
        if (dot2 !== -1) {
          const f = str.substring(dot2 + 1).replace(/_/g, "");
          if (f[f.length - 1] === "0")
            node.minFractionDigits = f.length;
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    var intIdentify = (value) => typeof value === "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      const sign = str[0];
      if (sign === "-" || sign === "+")
        offset += 1;
      str = str.substring(offset).replace(/_/g, "");
      if (intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        const n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      const n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      const { value } = node;
      if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    };
    var intOct = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    };
    var int = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    };
    var intHex = {
      identify: intIdentify,
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema);
        this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair;
        if (identity.isPair(key))
          pair = key;
        else if (key && typeof key === "object" && "key" in key && "value" in key && key.value === null)
          pair = new Pair.Pair(key.key, null);
        else
          pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
          this.items.push(pair);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair) ? identity.isScalar(pair.key) ? pair.key.value : pair.key : pair;
      }
      set(key, value) {
        if (typeof value !== "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
          this.items.splice(this.items.indexOf(prev), 1);
        } else if (!prev && value) {
          this.items.push(new Pair.Pair(key));
        }
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(true))
          return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
          throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable) {
            if (typeof replacer === "function")
              value = replacer.call(iterable, value, value);
            set2.items.push(Pair.createPair(value, null, ctx));
          }
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: false,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(true))
            return Object.assign(new YAMLSet(), map);
          else
            onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      const sign = str[0];
      const parts2 = sign === "-" || sign === "+" ? str.substring(1) : str;
      const num = (n) => asBigInt ? BigInt(n) : Number(n);
      const res = parts2.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node;
      let num = (n) => n;
      if (typeof value === "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      if (value < 0) {
        sign = "-";
        value *= num(-1);
      }
      const _60 = num(60);
      const parts2 = [value % _60];
      if (value < 60) {
        parts2.unshift(0);
      } else {
        value = (value - parts2[0]) / _60;
        parts2.unshift(value % _60);
        if (value >= 60) {
          value = (value - parts2[0]) / _60;
          parts2.unshift(value);
        }
      }
      return sign + parts2.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value === "bigint" || Number.isInteger(value),
      default: true,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    };
    var floatTime = {
      identify: (value) => typeof value === "number",
      default: true,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, false),
      stringify: stringifySexagesimal
    };
    var timestamp = {
      identify: (value) => value instanceof Date,
      default: true,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, false);
          if (Math.abs(d) < 30)
            d *= 60;
          date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var binary = require_binary();
    var bool = require_bool2();
    var float = require_float2();
    var int = require_int2();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var set = require_set();
    var timestamp = require_timestamp();
    var schema = [
      map.map,
      seq.seq,
      string.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map();
    var _null = require_null();
    var seq = require_seq();
    var string = require_string();
    var bool = require_bool();
    var float = require_float();
    var int = require_int();
    var schema = require_schema();
    var schema$1 = require_schema2();
    var binary = require_binary();
    var merge = require_merge();
    var omap = require_omap();
    var pairs = require_pairs();
    var schema$2 = require_schema3();
    var set = require_set();
    var timestamp = require_timestamp();
    var schemas = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]);
    var tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    };
    var coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      const schemaTags = schemas.get(schemaName);
      if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      }
      let tags = schemaTags;
      if (!tags) {
        if (Array.isArray(customTags))
          tags = [];
        else {
          const keys = Array.from(schemas.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      }
      if (Array.isArray(customTags)) {
        for (const tag2 of customTags)
          tags = tags.concat(tag2);
      } else if (typeof customTags === "function") {
        tags = customTags(tags.slice());
      }
      if (addMergeTag)
        tags = tags.concat(merge.merge);
      return tags.reduce((tags2, tag2) => {
        const tagObj = typeof tag2 === "string" ? tagsByName[tag2] : tag2;
        if (!tagObj) {
          const tagName = JSON.stringify(tag2);
          const keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags2.includes(tagObj))
          tags2.push(tagObj);
        return tags2;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity();
    var map = require_map();
    var seq = require_seq();
    var string = require_string();
    var tags = require_tags();
    var sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
    var Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags.getTags(compat, "compat") : compat ? tags.getTags(null, compat) : null;
        this.name = typeof schema === "string" && schema || "core";
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        this.sortMapEntries = typeof sortMapEntries === "function" ? sortMapEntries : sortMapEntries === true ? sortMapEntriesByKey : null;
      }
      clone() {
        const copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity();
    var stringify2 = require_stringify();
    var stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      const lines4 = [];
      let hasDirectives = options.directives === true;
      if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
          lines4.push(dir);
          hasDirectives = true;
        } else if (doc.directives.docStart)
          hasDirectives = true;
      }
      if (hasDirectives)
        lines4.push("---");
      const ctx = stringify2.createStringifyContext(doc, options);
      const { commentString } = ctx.options;
      if (doc.commentBefore) {
        if (lines4.length !== 1)
          lines4.unshift("");
        const cs = commentString(doc.commentBefore);
        lines4.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = false;
      let contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives)
            lines4.push("");
          if (doc.contents.commentBefore) {
            const cs = commentString(doc.contents.commentBefore);
            lines4.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment;
          contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? void 0 : () => chompKeep = true;
        let body = stringify2.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        if (contentComment)
          body += stringifyComment.lineComment(body, "", commentString(contentComment));
        if ((body[0] === "|" || body[0] === ">") && lines4[lines4.length - 1] === "---") {
          lines4[lines4.length - 1] = `--- ${body}`;
        } else
          lines4.push(body);
      } else {
        lines4.push(stringify2.stringify(doc.contents, ctx));
      }
      if (doc.directives?.docEnd) {
        if (doc.comment) {
          const cs = commentString(doc.comment);
          if (cs.includes("\n")) {
            lines4.push("...");
            lines4.push(stringifyComment.indentComment(cs, ""));
          } else {
            lines4.push(`... ${cs}`);
          }
        } else {
          lines4.push("...");
        }
      } else {
        let dc = doc.comment;
        if (dc && chompKeep)
          dc = dc.replace(/^\n+/, "");
        if (dc) {
          if ((!chompKeep || contentComment) && lines4[lines4.length - 1] !== "")
            lines4.push("");
          lines4.push(stringifyComment.indentComment(commentString(dc), ""));
        }
      }
      return lines4.join("\n") + "\n";
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var Collection = require_Collection();
    var identity = require_identity();
    var Pair = require_Pair();
    var toJS = require_toJS();
    var Schema = require_Schema();
    var stringifyDocument = require_stringifyDocument();
    var anchors = require_anchors();
    var applyReviver = require_applyReviver();
    var createNode = require_createNode();
    var directives = require_directives();
    var Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null;
        this.comment = null;
        this.errors = [];
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === "function" || Array.isArray(replacer)) {
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const opt = Object.assign({
          intAsBigInt: false,
          keepSourceTokens: false,
          logLevel: "warn",
          prettyErrors: true,
          strict: true,
          stringKeys: false,
          uniqueKeys: true,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version: version2 } = opt;
        if (options?._directives) {
          this.directives = options._directives.atDocument();
          if (this.directives.yaml.explicit)
            version2 = this.directives.yaml.version;
        } else
          this.directives = new directives.Directives({ version: version2 });
        this.setSchema(version2, options);
        this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        const copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
          copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents;
        if (this.range)
          copy.range = this.range.slice();
        return copy;
      }
      /** Adds a value to the document. */
      add(value) {
        if (assertCollection(this.contents))
          this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        if (assertCollection(this.contents))
          this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name) {
        if (!node.anchor) {
          const prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name || prev.has(name) ? anchors.findNewAnchor(name || "a", prev) : name;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer = void 0;
        if (typeof replacer === "function") {
          value = replacer.call({ "": value }, "", value);
          _replacer = replacer;
        } else if (Array.isArray(replacer)) {
          const keyToStr = (v) => typeof v === "number" || v instanceof String || v instanceof Number;
          const asStr = replacer.filter(keyToStr).map(String);
          if (asStr.length > 0)
            replacer = replacer.concat(asStr);
          _replacer = replacer;
        } else if (options === void 0 && replacer) {
          options = replacer;
          replacer = void 0;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag: tag2 } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        );
        const ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? true,
          keepUndefined: keepUndefined ?? false,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        };
        const node = createNode.createNode(value, tag2, ctx);
        if (flow && identity.isCollection(node))
          node.flow = true;
        setAnchors();
        return node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
          if (this.contents == null)
            return false;
          this.contents = null;
          return true;
        }
        return assertCollection(this.contents) ? this.contents.deleteIn(path) : false;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
          return !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents;
        return identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        if (Collection.isEmptyPath(path))
          return this.contents !== void 0;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, [key], value);
        } else if (assertCollection(this.contents)) {
          this.contents.set(key, value);
        }
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
          this.contents = value;
        } else if (this.contents == null) {
          this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        } else if (assertCollection(this.contents)) {
          this.contents.setIn(path, value);
        }
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version2, options = {}) {
        if (typeof version2 === "number")
          version2 = String(version2);
        let opt;
        switch (version2) {
          case "1.1":
            if (this.directives)
              this.directives.yaml.version = "1.1";
            else
              this.directives = new directives.Directives({ version: "1.1" });
            opt = { resolveKnownTags: false, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            if (this.directives)
              this.directives.yaml.version = version2;
            else
              this.directives = new directives.Directives({ version: version2 });
            opt = { resolveKnownTags: true, schema: "core" };
            break;
          case null:
            if (this.directives)
              delete this.directives;
            opt = null;
            break;
          default: {
            const sv = JSON.stringify(version2);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json: json2, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json2,
          mapAsMap: mapAsMap === true,
          mapKeyWarned: false,
          maxAliasCount: typeof maxAliasCount === "number" ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor === "function")
          for (const { count: count2, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count2);
        return typeof reviver === "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          const s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return true;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name, pos, code2, message) {
        super();
        this.name = name;
        this.code = code2;
        this.message = message;
        this.pos = pos;
      }
    };
    var YAMLParseError = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLParseError", pos, code2, message);
      }
    };
    var YAMLWarning = class extends YAMLError {
      constructor(pos, code2, message) {
        super("YAMLWarning", pos, code2, message);
      }
    };
    var prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      const { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1;
      let lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "…" + lineStr.substring(trimStart);
        ci -= trimStart - 1;
      }
      if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + "…";
      if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
          prev = prev.substring(0, 79) + "…\n";
        lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count2 = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
          count2 = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = " ".repeat(ci) + "^".repeat(count2);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = false;
      let atNewline = startOnNewline;
      let hasSpace = startOnNewline;
      let comment = "";
      let commentSep = "";
      let hasNewline = false;
      let reqSpace = false;
      let tab = null;
      let anchor = null;
      let tag2 = null;
      let newlineAfterProp = null;
      let comma = null;
      let found2 = null;
      let start = null;
      for (const token of tokens) {
        if (reqSpace) {
          if (token.type !== "space" && token.type !== "newline" && token.type !== "comma")
            onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
          reqSpace = false;
        }
        if (tab) {
          if (atNewline && token.type !== "comment" && token.type !== "newline") {
            onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
          }
          tab = null;
        }
        switch (token.type) {
          case "space":
            if (!flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	")) {
              tab = token;
            }
            hasSpace = true;
            break;
          case "comment": {
            if (!hasSpace)
              onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            const cb = token.source.substring(1) || " ";
            if (!comment)
              comment = cb;
            else
              comment += commentSep + cb;
            commentSep = "";
            atNewline = false;
            break;
          }
          case "newline":
            if (atNewline) {
              if (comment)
                comment += token.source;
              else if (!found2 || indicator !== "seq-item-ind")
                spaceBefore = true;
            } else
              commentSep += token.source;
            atNewline = true;
            hasNewline = true;
            if (anchor || tag2)
              newlineAfterProp = token;
            hasSpace = true;
            break;
          case "anchor":
            if (anchor)
              onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor");
            if (token.source.endsWith(":"))
              onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", true);
            anchor = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          case "tag": {
            if (tag2)
              onError(token, "MULTIPLE_TAGS", "A node can have at most one tag");
            tag2 = token;
            start ?? (start = token.offset);
            atNewline = false;
            hasSpace = false;
            reqSpace = true;
            break;
          }
          case indicator:
            if (anchor || tag2)
              onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`);
            if (found2)
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`);
            found2 = token;
            atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind";
            hasSpace = false;
            break;
          case "comma":
            if (flow) {
              if (comma)
                onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`);
              comma = token;
              atNewline = false;
              hasSpace = false;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`);
            atNewline = false;
            hasSpace = false;
        }
      }
      const last = tokens[tokens.length - 1];
      const end = last ? last.offset + last.source.length : offset;
      if (reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "")) {
        onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space");
      }
      if (tab && (atNewline && tab.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq"))
        onError(tab, "TAB_AS_INDENT", "Tabs are not allowed as indentation");
      return {
        comma,
        found: found2,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag: tag2,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes("\n"))
            return true;
          if (key.end) {
            for (const st of key.end)
              if (st.type === "newline")
                return true;
          }
          return false;
        case "flow-collection":
          for (const it of key.items) {
            for (const st of it.start)
              if (st.type === "newline")
                return true;
            if (it.sep) {
              for (const st of it.sep)
                if (st.type === "newline")
                  return true;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return true;
          }
          return false;
        default:
          return true;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent, fc, onError) {
      if (fc?.type === "flow-collection") {
        const end = fc.end[0];
        if (end.indent === indent && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc)) {
          const msg = "Flow end indicator should be more indented than parent";
          onError(end, "BAD_INDENT", msg, true);
        }
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search) {
      const { uniqueKeys } = ctx.options;
      if (uniqueKeys === false)
        return false;
      const isEqual = typeof uniqueKeys === "function" ? uniqueKeys : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair) => isEqual(pair.key, search));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    var utilMapIncludes = require_util_map_includes();
    var startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLMap.YAMLMap;
      const map = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      let offset = bm.offset;
      let commentEnd = null;
      for (const collItem of bm.items) {
        const { start, key, sep: sep4, value } = collItem;
        const keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key) {
            if (key.type === "block-seq")
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key");
            else if ("indent" in key && key.indent !== bm.indent)
              onError(offset, "BAD_INDENT", startColMsg);
          }
          if (!keyProps.anchor && !keyProps.tag && !sep4) {
            commentEnd = keyProps.end;
            if (keyProps.comment) {
              if (map.comment)
                map.comment += "\n" + keyProps.comment;
              else
                map.comment = keyProps.comment;
            }
            continue;
          }
          if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
            onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
          }
        } else if (keyProps.found?.indent !== bm.indent) {
          onError(offset, "BAD_INDENT", startColMsg);
        }
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
          onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        const valueProps = resolveProps.resolveProps(sep4 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        offset = valueProps.end;
        if (valueProps.found) {
          if (implicitKey) {
            if (value?.type === "block-map" && !valueProps.hasNewline)
              onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings");
            if (ctx.options.strict && keyProps.start < valueProps.found.offset - 1024)
              onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key");
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep4, null, valueProps, onError);
          if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
          offset = valueNode.range[2];
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        } else {
          if (implicitKey)
            onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values");
          if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          map.items.push(pair);
        }
      }
      if (commentEnd && commentEnd < offset)
        onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content");
      map.range = [bm.offset, offset, commentEnd ?? offset];
      return map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq();
    var resolveProps = require_resolve_props();
    var utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag2) {
      const NodeClass = tag2?.nodeClass ?? YAMLSeq.YAMLSeq;
      const seq = new NodeClass(ctx.schema);
      if (ctx.atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = bs.offset;
      let commentEnd = null;
      for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: true
        });
        if (!props.found) {
          if (props.anchor || props.tag || value) {
            if (value?.type === "block-seq")
              onError(props.end, "BAD_INDENT", "All sequence items must start at the same column");
            else
              onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          } else {
            commentEnd = props.end;
            if (props.comment)
              seq.comment = props.comment;
            continue;
          }
        }
        const node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
          utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
      }
      seq.range = [bs.offset, offset, commentEnd ?? offset];
      return seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment = "";
      if (end) {
        let hasSpace = false;
        let sep4 = "";
        for (const token of end) {
          const { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = true;
              break;
            case "comment": {
              if (reqSpace && !hasSpace)
                onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              const cb = source.substring(1) || " ";
              if (!comment)
                comment = cb;
              else
                comment += sep4 + cb;
              sep4 = "";
              break;
            }
            case "newline":
              if (comment)
                sep4 += source;
              hasSpace = true;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Pair = require_Pair();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    var utilContainsNewline = require_util_contains_newline();
    var utilMapIncludes = require_util_map_includes();
    var blockMsg = "Block collections are not allowed within flow collections";
    var isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag2) {
      const isMap = fc.start.source === "{";
      const fcName = isMap ? "flow map" : "flow sequence";
      const NodeClass = tag2?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq);
      const coll = new NodeClass(ctx.schema);
      coll.flow = true;
      const atRoot = ctx.atRoot;
      if (atRoot)
        ctx.atRoot = false;
      if (ctx.atKey)
        ctx.atKey = false;
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep: sep4, value } = collItem;
        const props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep4?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: false
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep4 && !value) {
            if (i === 0 && props.comma)
              onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
            else if (i < fc.items.length - 1)
              onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`);
            if (props.comment) {
              if (coll.comment)
                coll.comment += "\n" + props.comment;
              else
                coll.comment = props.comment;
            }
            offset = props.end;
            continue;
          }
          if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
            onError(
              key,
              // checked by containsNewline()
              "MULTILINE_IMPLICIT_KEY",
              "Implicit keys of flow sequence pairs need to be on a single line"
            );
        }
        if (i === 0) {
          if (props.comma)
            onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        } else {
          if (!props.comma)
            onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`);
          if (props.comment) {
            let prevItemComment = "";
            loop: for (const st of start) {
              switch (st.type) {
                case "comma":
                case "space":
                  break;
                case "comment":
                  prevItemComment = st.source.substring(1);
                  break loop;
                default:
                  break loop;
              }
            }
            if (prevItemComment) {
              let prev = coll.items[coll.items.length - 1];
              if (identity.isPair(prev))
                prev = prev.value ?? prev.key;
              if (prev.comment)
                prev.comment += "\n" + prevItemComment;
              else
                prev.comment = prevItemComment;
              props.comment = props.comment.substring(prevItemComment.length + 1);
            }
          }
        }
        if (!isMap && !sep4 && !props.found) {
          const valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep4, null, props, onError);
          coll.items.push(valueNode);
          offset = valueNode.range[2];
          if (isBlock(value))
            onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = true;
          const keyStart = props.end;
          const keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          if (isBlock(key))
            onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg);
          ctx.atKey = false;
          const valueProps = resolveProps.resolveProps(sep4 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
          });
          if (valueProps.found) {
            if (!isMap && !props.found && ctx.options.strict) {
              if (sep4)
                for (const st of sep4) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              if (props.start < valueProps.found.offset - 1024)
                onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else if (value) {
            if ("source" in value && value.source?.[0] === ":")
              onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`);
            else
              onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`);
          }
          const valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep4, null, valueProps, onError) : null;
          if (valueNode) {
            if (isBlock(value))
              onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
          } else if (valueProps.comment) {
            if (keyNode.comment)
              keyNode.comment += "\n" + valueProps.comment;
            else
              keyNode.comment = valueProps.comment;
          }
          const pair = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens)
            pair.srcToken = collItem;
          if (isMap) {
            const map = coll;
            if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
              onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
            map.items.push(pair);
          } else {
            const map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = true;
            map.items.push(pair);
            const endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]];
            coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      const expectedEnd = isMap ? "}" : "]";
      const [ce, ...ee] = fc.end;
      let cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot ? `${name} must end with a ${expectedEnd}` : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg);
        if (ce && ce.source.length !== 1)
          ee.unshift(ce);
      }
      if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
          if (coll.comment)
            coll.comment += "\n" + end.comment;
          else
            coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
      } else {
        coll.range = [fc.offset, cePos, cePos];
      }
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var resolveBlockMap = require_resolve_block_map();
    var resolveBlockSeq = require_resolve_block_seq();
    var resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag2) {
      const coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag2) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag2) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag2);
      const Coll = coll.constructor;
      if (tagName === "!" || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
      }
      if (tagName)
        coll.tag = tagName;
      return coll;
    }
    function composeCollection(CN, ctx, token, props, onError) {
      const tagToken = props.tag;
      const tagName = !tagToken ? null : ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg));
      if (token.type === "block-seq") {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
          const message = "Missing newline after block sequence props";
          onError(lastProp, "MISSING_CHAR", message);
        }
      }
      const expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq") {
        return resolveCollection(CN, ctx, token, onError, tagName);
      }
      let tag2 = ctx.schema.tags.find((t) => t.tag === tagName && t.collection === expType);
      if (!tag2) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
          ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
          tag2 = kt;
        } else {
          if (kt) {
            onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, true);
          } else {
            onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, true);
          }
          return resolveCollection(CN, ctx, token, onError, tagName);
        }
      }
      const coll = resolveCollection(CN, ctx, token, onError, tagName, tag2);
      const res = tag2.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll;
      const node = identity.isNode(res) ? res : new Scalar2.Scalar(res);
      node.range = coll.range;
      node.tag = tagName;
      if (tag2?.format)
        node.format = tag2.format;
      return node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      const start = scalar.offset;
      const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      const type = header.mode === ">" ? Scalar2.Scalar.BLOCK_FOLDED : Scalar2.Scalar.BLOCK_LITERAL;
      const lines4 = scalar.source ? splitLines(scalar.source) : [];
      let chompStart = lines4.length;
      for (let i = lines4.length - 1; i >= 0; --i) {
        const content = lines4[i][1];
        if (content === "" || content === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        const value2 = header.chomp === "+" && lines4.length > 0 ? "\n".repeat(Math.max(1, lines4.length - 1)) : "";
        let end2 = start + header.length;
        if (scalar.source)
          end2 += scalar.source.length;
        return { value: value2, type, comment: header.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header.indent;
      let offset = scalar.offset + header.length;
      let contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines4[i];
        if (content === "" || content === "\r") {
          if (header.indent === 0 && indent.length > trimIndent)
            trimIndent = indent.length;
        } else {
          if (indent.length < trimIndent) {
            const message = "Block scalars with more-indented leading empty lines must use an explicit indentation indicator";
            onError(offset + indent.length, "MISSING_CHAR", message);
          }
          if (header.indent === 0)
            trimIndent = indent.length;
          contentStart = i;
          if (trimIndent === 0 && !ctx.atRoot) {
            const message = "Block scalar values in collections must be indented";
            onError(offset, "BAD_INDENT", message);
          }
          break;
        }
        offset += indent.length + content.length + 1;
      }
      for (let i = lines4.length - 1; i >= chompStart; --i) {
        if (lines4[i][0].length > trimIndent)
          chompStart = i + 1;
      }
      let value = "";
      let sep4 = "";
      let prevMoreIndented = false;
      for (let i = 0; i < contentStart; ++i)
        value += lines4[i][0].slice(trimIndent) + "\n";
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines4[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === "\r";
        if (crlf)
          content = content.slice(0, -1);
        if (content && indent.length < trimIndent) {
          const src = header.indent ? "explicit indentation indicator" : "first line";
          const message = `Block scalar lines must not be less indented than their ${src}`;
          onError(offset - content.length - (crlf ? 2 : 1), "BAD_INDENT", message);
          indent = "";
        }
        if (type === Scalar2.Scalar.BLOCK_LITERAL) {
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
        } else if (indent.length > trimIndent || content[0] === "	") {
          if (sep4 === " ")
            sep4 = "\n";
          else if (!prevMoreIndented && sep4 === "\n")
            sep4 = "\n\n";
          value += sep4 + indent.slice(trimIndent) + content;
          sep4 = "\n";
          prevMoreIndented = true;
        } else if (content === "") {
          if (sep4 === "\n")
            value += "\n";
          else
            sep4 = "\n";
        } else {
          value += sep4 + content;
          sep4 = " ";
          prevMoreIndented = false;
        }
      }
      switch (header.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines4.length; ++i)
            value += "\n" + lines4[i][0].slice(trimIndent);
          if (value[value.length - 1] !== "\n")
            value += "\n";
          break;
        default:
          value += "\n";
      }
      const end = start + header.length + scalar.source.length;
      return { value, type, comment: header.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header") {
        onError(props[0], "IMPOSSIBLE", "Block scalar header not found");
        return null;
      }
      const { source } = props[0];
      const mode = source[0];
      let indent = 0;
      let chomp = "";
      let error = -1;
      for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          const n = Number(ch);
          if (!indent && n)
            indent = n;
          else if (error === -1)
            error = offset + i;
        }
      }
      if (error !== -1)
        onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = false;
      let comment = "";
      let length = source.length;
      for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = true;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            if (strict && !hasSpace) {
              const message = "Comments must be separated from other tokens by white space characters";
              onError(token, "MISSING_CHAR", message);
            }
            length += token.source.length;
            comment = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message);
            length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            const message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            const ts = token.source;
            if (ts && typeof ts === "string")
              length += ts.length;
          }
        }
      }
      return { mode, indent, chomp, comment, length };
    }
    function splitLines(source) {
      const split = source.split(/\n( *)/);
      const first = split[0];
      const m = first.match(/^( *)/);
      const line0 = m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first];
      const lines4 = [line0];
      for (let i = 1; i < split.length; i += 2)
        lines4.push([split[i], split[i + 1]]);
      return lines4;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar2 = require_Scalar();
    var resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      const { offset, type, source, end } = scalar;
      let _type;
      let value;
      const _onError = (rel, code2, msg) => onError(offset + rel, code2, msg);
      switch (type) {
        case "scalar":
          _type = Scalar2.Scalar.PLAIN;
          value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_SINGLE;
          value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar2.Scalar.QUOTE_DOUBLE;
          value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`);
          return {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      if (badChar)
        onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`);
      return unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, "MISSING_CHAR", "Missing closing 'quote");
      return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      const line = /(.*?)\r?\n/sy;
      let match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$");
        trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, "");
      let sep4 = " ";
      let pos = line.lastIndex;
      while (match = line.exec(source)) {
        const lm = match[1].replace(trimBoth, "");
        if (lm === "") {
          if (sep4 === "\n")
            res += sep4;
          else
            sep4 = "\n";
        } else {
          res += sep4 + lm;
          sep4 = " ";
        }
        pos = line.lastIndex;
      }
      const last = /[ \t]*(.*)/sy;
      last.lastIndex = pos;
      match = last.exec(source);
      return res + sep4 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === "\r" && source[i + 1] === "\n")
          continue;
        if (ch === "\n") {
          const { fold, offset } = foldNewline(source, i);
          res += fold;
          i = offset;
        } else if (ch === "\\") {
          let next = source[++i];
          const cc = escapeCodes[next];
          if (cc)
            res += cc;
          else if (next === "\n") {
            next = source[i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "\r" && source[i + 1] === "\n") {
            next = source[++i + 1];
            while (next === " " || next === "	")
              next = source[++i + 1];
          } else if (next === "x" || next === "u" || next === "U") {
            const length = next === "x" ? 2 : next === "u" ? 4 : 8;
            res += parseCharCode(source, i + 1, length, onError);
            i += length;
          } else {
            const raw = source.substr(i - 1, 2);
            onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
            res += raw;
          }
        } else if (ch === " " || ch === "	") {
          const wsStart = i;
          let next = source[i + 1];
          while (next === " " || next === "	")
            next = source[++i + 1];
          if (next !== "\n" && !(next === "\r" && source[i + 2] === "\n"))
            res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        } else {
          res += ch;
        }
      }
      if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, "MISSING_CHAR", 'Missing closing "quote');
      return res;
    }
    function foldNewline(source, offset) {
      let fold = "";
      let ch = source[offset + 1];
      while (ch === " " || ch === "	" || ch === "\n" || ch === "\r") {
        if (ch === "\r" && source[offset + 2] !== "\n")
          break;
        if (ch === "\n")
          fold += "\n";
        offset += 1;
        ch = source[offset + 1];
      }
      if (!fold)
        fold = " ";
      return { fold, offset };
    }
    var escapeCodes = {
      "0": "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: "\n",
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "",
      // Unicode next line
      _: " ",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      const cc = source.substr(offset, length);
      const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
      const code2 = ok ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code2);
      } catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`);
        return raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity();
    var Scalar2 = require_Scalar();
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      const { value, type, comment, range: range2 } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
      const tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      let tag2;
      if (ctx.options.stringKeys && ctx.atKey) {
        tag2 = ctx.schema[identity.SCALAR];
      } else if (tagName)
        tag2 = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
      else if (token.type === "scalar")
        tag2 = findScalarTagByTest(ctx, value, token, onError);
      else
        tag2 = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        const res = tag2.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar2.Scalar(res);
      } catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg);
        scalar = new Scalar2.Scalar(value);
      }
      scalar.range = range2;
      scalar.source = value;
      if (type)
        scalar.type = type;
      if (tagName)
        scalar.tag = tagName;
      if (tag2.format)
        scalar.format = tag2.format;
      if (comment)
        scalar.comment = comment;
      return scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      const matchWithTest = [];
      for (const tag2 of schema.tags) {
        if (!tag2.collection && tag2.tag === tagName) {
          if (tag2.default && tag2.test)
            matchWithTest.push(tag2);
          else
            return tag2;
        }
      }
      for (const tag2 of matchWithTest)
        if (tag2.test?.test(value))
          return tag2;
      const kt = schema.knownTags[tagName];
      if (kt && !kt.collection) {
        schema.tags.push(Object.assign({}, kt, { default: false, test: void 0 }));
        return kt;
      }
      onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str");
      return schema[identity.SCALAR];
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      const tag2 = schema.tags.find((tag3) => (tag3.default === true || atKey && tag3.default === "key") && tag3.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        const compat = schema.compat.find((tag3) => tag3.default && tag3.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag2.tag !== compat.tag) {
          const ts = directives.tagString(tag2.tag);
          const cs = directives.tagString(compat.tag);
          const msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, true);
        }
      }
      return tag2;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          st = before[++i];
          while (st?.type === "space") {
            offset += st.source.length;
            st = before[++i];
          }
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias();
    var identity = require_identity();
    var composeCollection = require_compose_collection();
    var composeScalar = require_compose_scalar();
    var resolveEnd = require_resolve_end();
    var utilEmptyScalarPosition = require_util_empty_scalar_position();
    var CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      const atKey = ctx.atKey;
      const { spaceBefore, comment, anchor, tag: tag2 } = props;
      let node;
      let isSrcToken = true;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError);
          if (anchor || tag2)
            onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag2, onError);
          if (anchor)
            node.anchor = anchor.source.substring(1);
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError);
            if (anchor)
              node.anchor = anchor.source.substring(1);
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          const message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message);
          isSrcToken = false;
        }
      }
      node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError));
      if (anchor && node.anchor === "")
        onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      if (atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value !== "string" || node.tag && node.tag !== "tag:yaml.org,2002:str")) {
        const msg = "With stringKeys, all keys must be strings";
        onError(tag2 ?? token, "NON_STRING_KEY", msg);
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        if (token.type === "scalar" && token.source === "")
          node.comment = comment;
        else
          node.commentBefore = comment;
      }
      if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
      return node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag: tag2, end }, onError) {
      const token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      };
      const node = composeScalar.composeScalar(ctx, token, tag2, onError);
      if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === "")
          onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string");
      }
      if (spaceBefore)
        node.spaceBefore = true;
      if (comment) {
        node.comment = comment;
        node.range[2] = end;
      }
      return node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      const alias = new Alias.Alias(source.substring(1));
      if (alias.source === "")
        onError(offset, "BAD_ALIAS", "Alias cannot be an empty string");
      if (alias.source.endsWith(":"))
        onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", true);
      const valueEnd = offset + source.length;
      const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      alias.range = [offset, valueEnd, re.offset];
      if (re.comment)
        alias.comment = re.comment;
      return alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document();
    var composeNode = require_compose_node();
    var resolveEnd = require_resolve_end();
    var resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      const opts = Object.assign({ _directives: directives }, options);
      const doc = new Document.Document(void 0, opts);
      const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      };
      const props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
      });
      if (props.found) {
        doc.directives.docStart = true;
        if (value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline)
          onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker");
      }
      doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      const contentEnd = doc.contents.range[2];
      const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
      if (re.comment)
        doc.comment = re.comment;
      doc.range = [offset, contentEnd, re.offset];
      return doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var directives = require_directives();
    var Document = require_Document();
    var errors = require_errors();
    var identity = require_identity();
    var composeDoc = require_compose_doc();
    var resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src === "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      const { offset, source } = src;
      return [offset, offset + (typeof source === "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment = "";
      let atComment = false;
      let afterEmptyLine = false;
      for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
          case "#":
            comment += (comment === "" ? "" : afterEmptyLine ? "\n\n" : "\n") + (source.substring(1) || " ");
            atComment = true;
            afterEmptyLine = false;
            break;
          case "%":
            if (prelude[i + 1]?.[0] !== "#")
              i += 1;
            atComment = false;
            break;
          default:
            if (!atComment)
              afterEmptyLine = true;
            atComment = false;
        }
      }
      return { comment, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code2, message, warning) => {
          const pos = getErrorPos(source);
          if (warning)
            this.warnings.push(new errors.YAMLWarning(pos, code2, message));
          else
            this.errors.push(new errors.YAMLParseError(pos, code2, message));
        };
        this.directives = new directives.Directives({ version: options.version || "1.2" });
        this.options = options;
      }
      decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment) {
          const dc = doc.contents;
          if (afterDoc) {
            doc.comment = doc.comment ? `${doc.comment}
${comment}` : comment;
          } else if (afterEmptyLine || doc.directives.docStart || !dc) {
            doc.commentBefore = comment;
          } else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            if (identity.isPair(it))
              it = it.key;
            const cb = it.commentBefore;
            it.commentBefore = cb ? `${comment}
${cb}` : comment;
          } else {
            const cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment}
${cb}` : comment;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else {
          doc.errors = this.errors;
          doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        if (node_process.env.LOG_STREAM)
          console.dir(token, { depth: null });
        switch (token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              const pos = getErrorPos(token);
              pos[0] += offset;
              this.onError(pos, "BAD_DIRECTIVE", message, warning);
            });
            this.prelude.push(token.source);
            this.atDirectives = true;
            break;
          case "document": {
            const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            if (this.atDirectives && !doc.directives.docStart)
              this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line");
            this.decorate(doc, false);
            if (this.doc)
              yield this.doc;
            this.doc = doc;
            this.atDirectives = false;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            const msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message;
            const error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            if (this.atDirectives || !this.doc)
              this.errors.push(error);
            else
              this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              const msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = true;
            const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            this.decorate(this.doc, true);
            if (end.comment) {
              const dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
          this.decorate(this.doc, true);
          yield this.doc;
          this.doc = null;
        } else if (forceDoc) {
          const opts = Object.assign({ _directives: this.directives }, this.options);
          const doc = new Document.Document(void 0, opts);
          if (this.atDirectives)
            this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line");
          doc.range = [0, endOffset, endOffset];
          this.decorate(doc, false);
          yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar();
    var resolveFlowScalar = require_resolve_flow_scalar();
    var errors = require_errors();
    var stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = true, onError) {
      if (token) {
        const _onError = (pos, code2, message) => {
          const offset = typeof pos === "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code2, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code2, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      const { implicitKey = false, indent, inFlow = false, offset = -1, type = "PLAIN" } = context;
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      const end = context.end ?? [
        { type: "newline", offset: -1, indent, source: "\n" }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          const he = source.indexOf("\n");
          const head = source.substring(0, he);
          const body = source.substring(he + 1) + "\n";
          const props = [
            { type: "block-scalar-header", offset, indent, source: head }
          ];
          if (!addEndtoBlockProps(props, end))
            props.push({ type: "newline", offset: -1, indent, source: "\n" });
          return { type: "block-scalar", offset, indent, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent, source, end };
        default:
          return { type: "scalar", offset, indent, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
      let indent = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent === "number")
        indent += 2;
      if (!type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            const header = token.props[0];
            if (header.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? " ".repeat(indent) : "",
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      const he = source.indexOf("\n");
      const head = source.substring(0, he);
      const body = source.substring(he + 1) + "\n";
      if (token.type === "block-scalar") {
        const header = token.props[0];
        if (header.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header.source = head;
        token.source = body;
      } else {
        const { offset } = token;
        const indent = "indent" in token ? token.indent : -1;
        const props = [
          { type: "block-scalar-header", offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, "end" in token ? token.end : void 0))
          props.push({ type: "newline", offset: -1, indent, source: "\n" });
        for (const key of Object.keys(token))
          if (key !== "type" && key !== "offset")
            delete token[key];
        Object.assign(token, { type: "block-scalar", indent, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (const st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              props.push(st);
              return true;
          }
      return false;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type;
          token.source = source;
          break;
        case "block-scalar": {
          const end = token.props.slice(1);
          let oa = source.length;
          if (token.props[0].type === "block-scalar-header")
            oa -= token.props[0].source.length;
          for (const tok of end)
            tok.offset += oa;
          delete token.props;
          Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          const offset = token.offset + source.length;
          const nl = { type: "newline", offset, indent: token.indent, source: "\n" };
          delete token.items;
          Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          const indent = "indent" in token ? token.indent : -1;
          const end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (const key of Object.keys(token))
            if (key !== "type" && key !== "offset")
              delete token[key];
          Object.assign(token, { type, indent, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify2 = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (const tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (const item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (const item of token.items)
            res += stringifyItem(item);
          for (const st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (const st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep4, value }) {
      let res = "";
      for (const st of start)
        res += st.source;
      if (key)
        res += stringifyToken(key);
      if (sep4)
        for (const st of sep4)
          res += st.source;
      if (value)
        res += stringifyToken(value);
      return res;
    }
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit");
    var SKIP = /* @__PURE__ */ Symbol("skip children");
    var REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit(cst, visitor) {
      if ("type" in cst && cst.type === "document")
        cst = { start: cst.start, value: cst.value };
      _visit(Object.freeze([]), cst, visitor);
    }
    visit.BREAK = BREAK;
    visit.SKIP = SKIP;
    visit.REMOVE = REMOVE;
    visit.itemAtPath = (cst, path) => {
      let item = cst;
      for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && "items" in tok) {
          item = tok.items[index];
        } else
          return void 0;
      }
      return item;
    };
    visit.parentCollection = (cst, path) => {
      const parent = visit.itemAtPath(cst, path.slice(0, -1));
      const field = path[path.length - 1][0];
      const coll = parent?.[field];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl === "symbol")
        return ctrl;
      for (const field of ["key", "value"]) {
        const token = item[field];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
            if (typeof ci === "number")
              i = ci - 1;
            else if (ci === BREAK)
              return BREAK;
            else if (ci === REMOVE) {
              token.items.splice(i, 1);
              i -= 1;
            }
          }
          if (typeof ctrl === "function" && field === "key")
            ctrl = ctrl(item, path);
        }
      }
      return typeof ctrl === "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar();
    var cstStringify = require_cst_stringify();
    var cstVisit = require_cst_visit();
    var BOM = "\uFEFF";
    var DOCUMENT = "";
    var FLOW_END = "";
    var SCALAR = "";
    var isCollection = (token) => !!token && "items" in token;
    var isScalar = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case "\n":
        case "\r\n":
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection;
    exports.isScalar = isScalar;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case "\n":
        case "\r":
        case "	":
          return true;
        default:
          return false;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef");
    var tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
    var flowIndicatorChars = new Set(",[]{}");
    var invalidAnchorChars = new Set(" ,[]{}\n\r	");
    var isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
    var Lexer = class {
      constructor() {
        this.atEnd = false;
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        this.buffer = "";
        this.flowKey = false;
        this.flowLevel = 0;
        this.indentNext = 0;
        this.indentValue = 0;
        this.lineEndPos = null;
        this.next = null;
        this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = false) {
        if (source) {
          if (typeof source !== "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source;
          this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        while (next && (incomplete || this.hasChars(1)))
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === " " || ch === "	")
          ch = this.buffer[++i];
        if (!ch || ch === "#" || ch === "\n")
          return true;
        if (ch === "\r")
          return this.buffer[i + 1] === "\n";
        return false;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent = 0;
          while (ch === " ")
            ch = this.buffer[++indent + offset];
          if (ch === "\r") {
            const next = this.buffer[indent + offset + 1];
            if (next === "\n" || !next && !this.atEnd)
              return offset + indent + 1;
          }
          return ch === "\n" || indent >= this.indentNext || !ch && !this.atEnd ? offset + indent : -1;
        }
        if (ch === "-" || ch === ".") {
          const dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        if (typeof end !== "number" || end !== -1 && end < this.pos) {
          end = this.buffer.indexOf("\n", this.pos);
          this.lineEndPos = end;
        }
        if (end === -1)
          return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === "\r")
          end -= 1;
        return this.buffer.substring(this.pos, end);
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state2) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state2;
        return null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM) {
          yield* this.pushCount(1);
          line = line.substring(1);
        }
        if (line[0] === "%") {
          let dirEnd = line.length;
          let cs = line.indexOf("#");
          while (cs !== -1) {
            const ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else {
              cs = line.indexOf("#", cs + 1);
            }
          }
          while (true) {
            const ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
          yield* this.pushCount(line.length - n);
          this.pushNewline();
          return "stream";
        }
        if (this.atLineEnd()) {
          const sp = yield* this.pushSpaces(true);
          yield* this.pushCount(line.length - sp);
          yield* this.pushNewline();
          return "stream";
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
      }
      *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          const s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3))) {
            yield* this.pushCount(3);
            this.indentValue = 0;
            this.indentNext = 0;
            return s === "---" ? "doc" : "stream";
          }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
          this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
          this.indentNext = this.indentValue + 1;
          this.indentValue += n;
          return "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            yield* this.pushNewline();
            return yield* this.parseLineStart();
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel = 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            return "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            n += yield* this.parseBlockScalarHeader();
            n += yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - n);
            yield* this.pushNewline();
            return yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
          nl = yield* this.pushNewline();
          if (nl > 0) {
            sp = yield* this.pushSpaces(false);
            this.indentValue = indent = sp;
          } else {
            sp = 0;
          }
          sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if (indent !== -1 && indent < this.indentNext && line[0] !== "#" || indent === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) {
          const atFlowEndMarker = indent === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}");
          if (!atFlowEndMarker) {
            this.flowLevel = 0;
            yield cst.FLOW_END;
            return yield* this.parseLineStart();
          }
        }
        let n = 0;
        while (line[n] === ",") {
          n += yield* this.pushCount(1);
          n += yield* this.pushSpaces(true);
          this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
          case void 0:
            return "flow";
          case "#":
            yield* this.pushCount(line.length - n);
            return "flow";
          case "{":
          case "[":
            yield* this.pushCount(1);
            this.flowKey = false;
            this.flowLevel += 1;
            return "flow";
          case "}":
          case "]":
            yield* this.pushCount(1);
            this.flowKey = true;
            this.flowLevel -= 1;
            return this.flowLevel ? "flow" : "doc";
          case "*":
            yield* this.pushUntil(isNotAnchorChar);
            return "flow";
          case '"':
          case "'":
            this.flowKey = true;
            return yield* this.parseQuotedScalar();
          case ":": {
            const next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",") {
              this.flowKey = false;
              yield* this.pushCount(1);
              yield* this.pushSpaces(true);
              return "flow";
            }
          }
          // fallthrough
          default:
            this.flowKey = false;
            return yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
          while (end !== -1 && this.buffer[end + 1] === "'")
            end = this.buffer.indexOf("'", end + 2);
        } else {
          while (end !== -1) {
            let n = 0;
            while (this.buffer[end - 1 - n] === "\\")
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        }
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf("\n", this.pos);
        if (nl !== -1) {
          while (nl !== -1) {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf("\n", cs);
          }
          if (nl !== -1) {
            end = nl - (qb[nl - 1] === "\r" ? 2 : 1);
          }
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
          const ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = true;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1;
        let indent = 0;
        let ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2) {
          switch (ch) {
            case " ":
              indent += 1;
              break;
            case "\n":
              nl = i2;
              indent = 0;
              break;
            case "\r": {
              const next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === "\n")
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent >= this.indentNext) {
          if (this.blockScalarIndent === -1)
            this.indentNext = indent;
          else {
            this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          }
          do {
            const cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf("\n", cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === " ")
          ch = this.buffer[++i];
        if (ch === "	") {
          while (ch === "	" || ch === " " || ch === "\r" || ch === "\n")
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep) {
          do {
            let i2 = nl - 1;
            let ch2 = this.buffer[i2];
            if (ch2 === "\r")
              ch2 = this.buffer[--i2];
            const lastChar = i2;
            while (ch2 === " ")
              ch2 = this.buffer[--i2];
            if (ch2 === "\n" && i2 >= this.pos && i2 + 1 + indent > lastChar)
              nl = i2;
            else
              break;
          } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while (ch = this.buffer[++i]) {
          if (ch === ":") {
            const next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r") {
              if (next === "\n") {
                i += 1;
                ch = "\n";
                next = this.buffer[i + 1];
              } else
                end = i;
            }
            if (next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === "\n") {
              const cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        }
        if (!ch && !this.atEnd)
          return this.setNext("plain-scalar");
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? "flow" : "doc";
      }
      *pushCount(n) {
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos += n;
          return n;
        }
        return 0;
      }
      *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
          yield s;
          this.pos += s.length;
          return s.length;
        } else if (allowEmpty)
          yield "";
        return 0;
      }
      *pushIndicators() {
        let n = 0;
        loop: while (true) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag();
              n += yield* this.pushSpaces(true);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar);
              n += yield* this.pushSpaces(true);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              const inFlow = this.flowLevel > 0;
              const ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                if (!inFlow)
                  this.indentNext = this.indentValue + 1;
                else if (this.flowKey)
                  this.flowKey = false;
                n += yield* this.pushCount(1);
                n += yield* this.pushSpaces(true);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2;
          let ch = this.buffer[i];
          while (!isEmpty(ch) && ch !== ">")
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, false);
        } else {
          let i = this.pos + 1;
          let ch = this.buffer[i];
          while (ch) {
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2])) {
              ch = this.buffer[i += 3];
            } else
              break;
          }
          return yield* this.pushToIndex(i, false);
        }
      }
      *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === "\n")
          return yield* this.pushCount(1);
        else if (ch === "\r" && this.charAt(1) === "\n")
          return yield* this.pushCount(2);
        else
          return 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
          ch = this.buffer[++i];
        } while (ch === " " || allowTabs && ch === "	");
        const n = i - this.pos;
        if (n > 0) {
          yield this.buffer.substr(this.pos, n);
          this.pos = i;
        }
        return n;
      }
      *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter = class {
      constructor() {
        this.lineStarts = [];
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        this.linePos = (offset) => {
          let low = 0;
          let high = this.lineStarts.length;
          while (low < high) {
            const mid = low + high >> 1;
            if (this.lineStarts[mid] < offset)
              low = mid + 1;
            else
              high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          const start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process");
    var cst = require_cst();
    var lexer = require_lexer();
    function includesToken(list4, type) {
      for (let i = 0; i < list4.length; ++i)
        if (list4[i].type === type)
          return true;
      return false;
    }
    function findNonEmptyIndex(list4) {
      for (let i = 0; i < list4.length; ++i) {
        switch (list4[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return true;
        default:
          return false;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          const it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: while (--i >= 0) {
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      }
      while (prev[++i]?.type === "space") {
      }
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
      else
        for (let i = 0; i < source.length; ++i)
          target.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start") {
        for (const it of fc.items) {
          if (it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind")) {
            if (it.key)
              it.value = it.key;
            delete it.key;
            if (isFlowToken(it.value)) {
              if (it.value.end)
                arrayPushArray(it.value.end, it.sep);
              else
                it.value.end = it.sep;
            } else
              arrayPushArray(it.start, it.sep);
            delete it.sep;
          }
        }
      }
    }
    var Parser = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = true;
        this.atScalar = false;
        this.indent = 0;
        this.offset = 0;
        this.onKeyLine = false;
        this.stack = [];
        this.source = "";
        this.type = "";
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
          this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        if (!incomplete)
          yield* this.end();
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
          console.log("|", cst.prettyToken(source));
        if (this.atScalar) {
          this.atScalar = false;
          yield* this.step();
          this.offset += source.length;
          return;
        }
        const type = cst.tokenType(source);
        if (!type) {
          const message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source });
          this.offset += source.length;
        } else if (type === "scalar") {
          this.atNewLine = false;
          this.atScalar = true;
          this.type = "scalar";
        } else {
          this.type = type;
          yield* this.step();
          switch (type) {
            case "newline":
              this.atNewLine = true;
              this.indent = 0;
              if (this.onNewLine)
                this.onNewLine(this.offset + source.length);
              break;
            case "space":
              if (this.atNewLine && source[0] === " ")
                this.indent += source.length;
              break;
            case "explicit-key-ind":
            case "map-value-ind":
            case "seq-item-ind":
              if (this.atNewLine)
                this.indent += source.length;
              break;
            case "doc-mode":
            case "flow-error-end":
              return;
            default:
              this.atNewLine = false;
          }
          this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        while (this.stack.length > 0)
          yield* this.pop();
      }
      get sourceToken() {
        const st = {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
        return st;
      }
      *step() {
        const top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          while (this.stack.length > 0)
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        const token = error ?? this.stack.pop();
        if (!token) {
          const message = "Tried to pop an empty stack";
          yield { type: "error", offset: this.offset, source: "", message };
        } else if (this.stack.length === 0) {
          yield token;
        } else {
          const top = this.peek(1);
          if (token.type === "block-scalar") {
            token.indent = "indent" in top ? top.indent : 0;
          } else if (token.type === "flow-collection" && top.type === "document") {
            token.indent = 0;
          }
          if (token.type === "flow-collection")
            fixFlowSeqItems(token);
          switch (top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              const it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] });
                this.onKeyLine = true;
                return;
              } else if (it.sep) {
                it.value = token;
              } else {
                Object.assign(it, { key: token, sep: [] });
                this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              const it = top.items[top.items.length - 1];
              if (it.value)
                top.items.push({ start: [], value: token });
              else
                it.value = token;
              break;
            }
            case "flow-collection": {
              const it = top.items[top.items.length - 1];
              if (!it || it.value)
                top.items.push({ start: [], key: token, sep: [] });
              else if (it.sep)
                it.value = token;
              else
                Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop();
              yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            const last = token.items[token.items.length - 1];
            if (last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent))) {
              if (top.type === "document")
                top.end = last.start;
              else
                top.items.push({ start: last.start });
              token.items.splice(-1, 1);
            }
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            const doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            if (this.type === "doc-start")
              doc.start.push(this.sourceToken);
            this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            if (findNonEmptyIndex(doc.start) !== -1) {
              yield* this.pop();
              yield* this.step();
            } else
              doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
          this.stack.push(bv);
        else {
          yield {
            type: "error",
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML document`,
            source: this.source
          };
        }
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          const prev = getPrevProps(this.peek(2));
          const start = getFirstKeyStartProps(prev);
          let sep4;
          if (scalar.end) {
            sep4 = scalar.end;
            sep4.push(this.sourceToken);
            delete scalar.end;
          } else
            sep4 = [this.sourceToken];
          const map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep4 }]
          };
          this.onKeyLine = true;
          this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            scalar.source = this.source;
            this.atNewLine = true;
            this.indent = 0;
            if (this.onNewLine) {
              let nl = this.source.indexOf("\n") + 1;
              while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf("\n", nl) + 1;
              }
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop();
            yield* this.step();
        }
      }
      *blockMap(map) {
        const it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            this.onKeyLine = false;
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              it.start.push(this.sourceToken);
            }
            return;
          case "space":
          case "comment":
            if (it.value) {
              map.items.push({ start: [this.sourceToken] });
            } else if (it.sep) {
              it.sep.push(this.sourceToken);
            } else {
              if (this.atIndentedComment(it.start, map.indent)) {
                const prev = map.items[map.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          const atMapIndent = !this.onKeyLine && this.indent === map.indent;
          const atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind";
          let start = [];
          if (atNextItem && it.sep && !it.value) {
            const nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              const st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  if (st.indent > map.indent)
                    nl.length = 0;
                  break;
                default:
                  nl.length = 0;
              }
            }
            if (nl.length >= 2)
              start = it.sep.splice(nl[1]);
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start });
                this.onKeyLine = true;
              } else if (it.sep) {
                it.sep.push(this.sourceToken);
              } else {
                it.start.push(this.sourceToken);
              }
              return;
            case "explicit-key-ind":
              if (!it.sep && !it.explicitKey) {
                it.start.push(this.sourceToken);
                it.explicitKey = true;
              } else if (atNextItem || it.value) {
                start.push(this.sourceToken);
                map.items.push({ start, explicitKey: true });
              } else {
                this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [this.sourceToken], explicitKey: true }]
                });
              }
              this.onKeyLine = true;
              return;
            case "map-value-ind":
              if (it.explicitKey) {
                if (!it.sep) {
                  if (includesToken(it.start, "newline")) {
                    Object.assign(it, { key: null, sep: [this.sourceToken] });
                  } else {
                    const start2 = getFirstKeyStartProps(it.start);
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                    });
                  }
                } else if (it.value) {
                  map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                  });
                } else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                  const start2 = getFirstKeyStartProps(it.start);
                  const key = it.key;
                  const sep4 = it.sep;
                  sep4.push(this.sourceToken);
                  delete it.key;
                  delete it.sep;
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key, sep: sep4 }]
                  });
                } else if (start.length > 0) {
                  it.sep = it.sep.concat(start, this.sourceToken);
                } else {
                  it.sep.push(this.sourceToken);
                }
              } else {
                if (!it.sep) {
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                } else if (it.value || atNextItem) {
                  map.items.push({ start, key: null, sep: [this.sourceToken] });
                } else if (includesToken(it.sep, "map-value-ind")) {
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [], key: null, sep: [this.sourceToken] }]
                  });
                } else {
                  it.sep.push(this.sourceToken);
                }
              }
              this.onKeyLine = true;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (atNextItem || it.value) {
                map.items.push({ start, key: fs, sep: [] });
                this.onKeyLine = true;
              } else if (it.sep) {
                this.stack.push(fs);
              } else {
                Object.assign(it, { key: fs, sep: [] });
                this.onKeyLine = true;
              }
              return;
            }
            default: {
              const bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else if (atMapIndent) {
                  map.items.push({ start });
                }
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              const end = "end" in it.value ? it.value.end : void 0;
              const last = Array.isArray(end) ? end[end.length - 1] : void 0;
              if (last?.type === "comment")
                end?.push(this.sourceToken);
              else
                seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                const prev = seq.items[seq.items.length - 2];
                const end = prev?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start);
                  end.push(this.sourceToken);
                  seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            if (it.value || includesToken(it.start, "seq-item-ind"))
              seq.items.push({ start: [this.sourceToken] });
            else
              it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          const bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop();
        yield* this.step();
      }
      *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do {
            yield* this.pop();
            top = this.peek(1);
          } while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              if (!it || it.sep)
                fc.items.push({ start: [this.sourceToken] });
              else
                it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              if (!it || it.value)
                fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              if (!it || it.value)
                fc.items.push({ start: [this.sourceToken] });
              else if (it.sep)
                it.sep.push(this.sourceToken);
              else
                it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              const fs = this.flowScalar(this.type);
              if (!it || it.value)
                fc.items.push({ start: [], key: fs, sep: [] });
              else if (it.sep)
                this.stack.push(fs);
              else
                Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          const bv = this.startBlockValue(fc);
          if (bv)
            this.stack.push(bv);
          else {
            yield* this.pop();
            yield* this.step();
          }
        } else {
          const parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep)) {
            yield* this.pop();
            yield* this.step();
          } else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            const sep4 = fc.end.splice(1, fc.end.length);
            sep4.push(this.sourceToken);
            const map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep4 }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
          } else {
            yield* this.lineEnd(fc);
          }
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf("\n") + 1;
          while (nl !== 0) {
            this.onNewLine(this.offset + nl);
            nl = this.source.indexOf("\n", nl) + 1;
          }
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            start.push(this.sourceToken);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: true }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = true;
            const prev = getPrevProps(parent);
            const start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent) {
        if (this.type !== "comment")
          return false;
        if (this.indent <= indent)
          return false;
        return start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        if (this.type !== "doc-mode") {
          if (docEnd.end)
            docEnd.end.push(this.sourceToken);
          else
            docEnd.end = [this.sourceToken];
          if (this.type === "newline")
            yield* this.pop();
        }
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop();
            yield* this.step();
            break;
          case "newline":
            this.onKeyLine = false;
          // fallthrough
          case "space":
          case "comment":
          default:
            if (token.end)
              token.end.push(this.sourceToken);
            else
              token.end = [this.sourceToken];
            if (this.type === "newline")
              yield* this.pop();
        }
      }
    };
    exports.Parser = Parser;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var errors = require_errors();
    var log = require_log();
    var identity = require_identity();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    function parseOptions(options) {
      const prettyErrors = options.prettyErrors !== false;
      const lineCounter$1 = options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null;
      return { lineCounter: lineCounter$1, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      const docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (const doc of docs) {
          doc.errors.forEach(errors.prettifyError(source, lineCounter2));
          doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
        }
      if (docs.length > 0)
        return docs;
      return Object.assign([], { empty: true }, composer$1.streamInfo());
    }
    function parseDocument(source, options = {}) {
      const { lineCounter: lineCounter2, prettyErrors } = parseOptions(options);
      const parser$1 = new parser.Parser(lineCounter2?.addNewLine);
      const composer$1 = new composer.Composer(options);
      let doc = null;
      for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      }
      if (prettyErrors && lineCounter2) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter2));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      }
      return doc;
    }
    function parse(src, reviver, options) {
      let _reviver = void 0;
      if (typeof reviver === "function") {
        _reviver = reviver;
      } else if (options === void 0 && reviver && typeof reviver === "object") {
        options = reviver;
      }
      const doc = parseDocument(src, options);
      if (!doc)
        return null;
      doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning));
      if (doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        else
          doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify2(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer === "function" || Array.isArray(replacer)) {
        _replacer = replacer;
      } else if (options === void 0 && replacer) {
        options = replacer;
      }
      if (typeof options === "string")
        options = options.length;
      if (typeof options === "number") {
        const indent = Math.round(options);
        options = indent < 1 ? void 0 : indent > 8 ? { indent: 8 } : { indent };
      }
      if (value === void 0) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return void 0;
      }
      if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
      return new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument;
    exports.stringify = stringify2;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer();
    var Document = require_Document();
    var Schema = require_Schema();
    var errors = require_errors();
    var Alias = require_Alias();
    var identity = require_identity();
    var Pair = require_Pair();
    var Scalar2 = require_Scalar();
    var YAMLMap = require_YAMLMap();
    var YAMLSeq = require_YAMLSeq();
    var cst = require_cst();
    var lexer = require_lexer();
    var lineCounter = require_line_counter();
    var parser = require_parser();
    var publicApi = require_public_api();
    var visit = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar2.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit.visit;
    exports.visitAsync = visit.visitAsync;
  }
});

// src/cli/end.ts
import { Worker } from "node:worker_threads";
var signals = { SIGTERM: 15, SIGINT: 2, SIGHUP: 1 };
var isListening = false;
var isAsked = false;
var heard;
function isInterrupted() {
  if (isListening) heard ??= startListener();
  if (!isAsked && heard !== void 0 && Atomics.load(heard, places.asked) === 1) {
    isAsked = true;
    interrupt();
    stopHearing();
  }
  return isAsked;
}
function endOnSignals() {
  isListening = true;
  let programs = 0;
  whileInterruptible((isNeeded) => {
    programs++;
    if (isNeeded) return hearInPauses();
    const last = programs;
    setImmediate(() => programs === last && stopHearing()).unref();
  });
}
var listeners = [];
function hearInPauses() {
  if (listeners.length > 0) return;
  listeners = Object.entries(signals).map(([name, number]) => {
    const hear = () => {
      interrupt();
      if (isAsked) process.exit(128 + number);
      isAsked = true;
    };
    process.on(name, hear);
    return [name, hear];
  });
}
function stopHearing() {
  for (const [name, hear] of listeners) process.off(name, hear);
  listeners = [];
}
var places = { asked: 0 };
var script = `
const { parentPort, workerData: { shared, numbers } } = require('node:worker_threads');
process.noDeprecation = true;
const { Signal } = process.binding('signal_wrap');
const heard = new Int32Array(shared);
const handles = numbers.map((number) => {
  const handle = new Signal();
  handle.onsignal = () => {
    Atomics.store(heard, ${places.asked}, 1);
    // Nobody listens from then on, so that the next one ends the process whatever it does.
    for (const each of handles.splice(0)) each.close();
    parentPort.postMessage('asked');
  };
  handle.start(number);
  return handle;
});
parentPort.on('message', () => undefined);
`;
function startListener() {
  const shared = new SharedArrayBuffer(4);
  const workerData = { shared, numbers: Object.values(signals) };
  const thread = new Worker(script, { eval: true, workerData, env: {}, execArgv: [] });
  thread.on("message", interrupt);
  thread.on("error", () => void 0);
  thread.unref();
  return new Int32Array(shared);
}

// src/cli/io.ts
function processIo() {
  const { stdin, stdout, stderr, env } = process;
  const forget = (variable) => {
    delete env[variable];
  };
  return { stdin, stdout, stderr, env, forget, cwd: process.cwd(), now: () => /* @__PURE__ */ new Date(), isInterrupted };
}
var mostBytes = 64 * 1024 * 1024;
async function readAll(stream) {
  const chunks = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes2 = Buffer.from(chunk);
    size += bytes2.length;
    if (size > mostBytes) throw new UsageError("standard input holds more than 64 MiB; expected less; split it");
    chunks.push(bytes2);
  }
  return Buffer.concat(chunks).toString("utf8");
}

// src/report/text/layout.ts
var pageWidth = 80;
function wrap(text, { first, rest }) {
  const lines4 = [];
  let line = first;
  let isFresh = true;
  for (const word of text.split(" ").filter((each) => each !== "")) {
    if (!isFresh && screenWidth(line) + 1 + screenWidth(word) > pageWidth) {
      lines4.push(line);
      line = rest;
      isFresh = true;
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines4, line];
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

// src/report/text/visible.ts
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

// src/report/text/words.ts
var statuses = {
  passed: { symbol: "✓", word: "passed", colour: "green" },
  failed: { symbol: "✗", word: "failed", colour: "red" },
  errored: { symbol: "!", word: "errored", colour: "yellow" },
  skipped: { symbol: "-", word: "skipped", colour: "dim" },
  expectedFailure: { symbol: "~", word: "failed as expected", colour: "cyan" }
};
function summaryLine({ summary: summary2, diagnostics }) {
  const { passed, failed, errored, skipped, expectedFailures, pairs } = summary2;
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const where = errors.every(({ file }) => file !== void 0) ? " in files" : "";
  const broken = errors.length === 0 ? "" : `, ${count(errors.length, "error")}${where}`;
  const expected = expectedFailures > 0 ? `, ${count(expectedFailures, "expected failure")}` : "";
  return `${passed} passed, ${failed} failed, ${errored} errored, ${skipped} skipped${expected}${broken} (${count(pairs, "pair")} checked)`;
}
function cniWords(cni) {
  return `CNI: ${cniValue(cni)}`;
}
function cniValue({ name, title: title2, version: version2, source, file, line, enforcement, staged }) {
  const shown2 = shownName(name === "conformant" ? name : title2);
  const place = file === void 0 ? void 0 : placeOf({ file, line });
  const origin = source === "flag" ? "--cni" : place ?? cniOrigins[source];
  const what = staged === true ? ", with staged policies" : "";
  const words2 = `${shown2}${version2 === void 0 ? "" : ` ${shownName(version2)}`} (${origin})${what}`;
  return enforcement === void 0 ? words2 : `${words2}; ${shownProse(enforcement)}`;
}
var cniOrigins = {
  flag: "--cni",
  test: "spec.cni",
  settings: "settings",
  recognised: "recognised",
  default: "default"
};
function groundWords({ words: words2, file, line }) {
  return file === void 0 ? shownProse(words2) : `${shownProse(words2)} (${placeOf({ file, line })})`;
}
function placeOf({ file, line, column }) {
  if (line === void 0) return shownName(file);
  return `${shownName(file)}:${line}${column === void 0 ? "" : `:${column}`}`;
}
function connectionWords(example) {
  const { from, to, protocol, port, family } = example;
  const ports = port === void 0 ? shownName(protocol) : `${shownName(protocol)}/${port}`;
  const ends = [
    { end: from, pods: example.fromPods },
    { end: to, pods: example.toPods }
  ].map(({ end, pods }) => end === "hypothetical" ? hypotheticalWords(example) : podsOf(end, pods));
  return `${ends.join(" → ")} ${ports}${family === "IPv6" ? " over IPv6" : ""}`;
}
function podsOf(end, pods) {
  return pods === void 0 ? shownName(end) : `${shownName(end)} (${replicaWords(pods)})`;
}
function replicaWords(pods) {
  const shown2 = pods.slice(0, 3).map(shownName).join(", ");
  const more = pods.length > 3 ? ` and ${pods.length - 3} more` : "";
  return `${pods.length === 1 ? "pod" : "pods"} ${shown2}${more}`;
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
  const words2 = Object.entries(labels).sort(([a], [b]) => byBytes(a, b)).map(([key, value]) => shownName(`${key}=${value}`));
  return words2.length === 0 ? "" : `${lead} ${words2.join(", ")}`;
}
function nearestWords({ nearestMiss, actual }) {
  if (nearestMiss === void 0) return void 0;
  return `${actual === "allow" ? "why it is allowed" : "nearest miss"}: ${shownProse(nearestMiss)}`;
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
  const [ports, messages] = [ranges.filter((range2) => !isIcmp(range2)), ranges.filter(isIcmp)];
  const words2 = ports.map(({ protocol, from, to }) => {
    if (from === 1 && to === 65535) return shownName(protocol);
    return `${shownName(protocol)}/${from === to ? from : `${from}-${to}`}`;
  });
  const isAll = ["TCP", "UDP", "SCTP"].every((each) => words2.includes(each)) && words2.length === 3;
  return [...isAll ? ["all"] : words2, ...messages.map(icmpWords)].join(", ");
}
function isIcmp({ protocol }) {
  return protocol === "ICMP" || protocol === "ICMPv6";
}
function icmpWords({ protocol, from, to }) {
  const text = (message) => `${Math.floor(message / 256)}/${message % 256}`;
  if (from === 0 && to === 65535) return protocol;
  if (from % 256 === 0 && to === from + 255) return `${protocol}/${from / 256}`;
  return from === to ? `${protocol}/${text(from)}` : `${protocol}/${text(from)}-${text(to)}`;
}

// src/report/inputs/group.ts
function groups(items, keyOf2) {
  const found2 = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const group = found2.get(key);
    if (group === void 0) found2.set(key, [item]);
    else group.push(item);
  }
  return [...found2].sort(([a], [b]) => byBytes(a, b)).map(([, group]) => group);
}

// src/report/inputs/input-words.ts
var reasonWords = /* @__PURE__ */ new Map([
  ["irrelevant-kind", "kinds that play no part in connectivity"],
  ["unknown-kind", "kinds that are not known"],
  ["holds-objects", "objects that hold others, not evaluated"],
  ["deploys", "kinds that have other files applied"],
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

// src/report/inputs/explain-inputs.ts
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
  for (const { namespace, by, documents, ...place } of inputs.placed ?? [])
    yield* paragraph(
      `Namespace ${shownName(namespace)} by ${shownName(by)} ${placeOf(place)}: ${count(documents, "object")}`
    );
  for (const { by, ...place } of inputs.elsewhere ?? [])
    yield* paragraph(`Deploys what isn't read here: ${shownName(by)} ${placeOf(place)}`);
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
  const places2 = same.slice(0, mostPlaces2).map(placeOf).join(", ");
  yield* paragraph(`${same.length} ${shownName(kind)}: ${places2}${more}`, "      ");
}
function* kindRow(kinds, what) {
  const sum = kinds.reduce((total, each) => total + each.count, 0);
  const words2 = kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(", ");
  if (sum > 0) yield* row(sum, `${what}: ${words2}`);
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
function* row(number, words2) {
  for (const line of wrap(words2, { first: `${String(number).padStart(5)} `, rest: "      " })) yield `${line}
`;
}
function* paragraph(text, indent = "") {
  for (const line of wrap(text, { first: indent, rest: `${indent}  ` })) yield `${line}
`;
}

// src/report/text/suite-title.ts
function suiteTitle({ name, file, environment, cni }) {
  const chosen = [
    ...environment === "default" ? [] : [environment],
    ...cni.source === "test" || cni.source === "flag" ? [cni.version === void 0 ? cni.name : `${cni.name} ${cni.version}`] : [],
    ...cni.staged === true ? ["staged"] : []
  ];
  return visible(`${name.trim() === "" ? file : name}${chosen.length === 0 ? "" : ` (${chosen.join(", ")})`}`);
}
function nameInEnvironment({ name, environment }) {
  return environment === "default" ? name : `${name} (${environment})`;
}

// src/report/pull-request/facts.ts
var most = { cases: 50, errors: 50, notes: 20, decisions: 6, unknowns: 3 };
function factsOf(report, { compared, ...context }) {
  const { passed, failed, errored, skipped, expectedFailures } = report.summary;
  const unmet = report.suites.flatMap(
    (suite) => suite.cases.flatMap((result) => {
      const { status } = result;
      return status === "failed" || status === "errored" ? [unmetCase(result, status, suite)] : [];
    })
  );
  return {
    apiVersion,
    kind: "PullRequestFacts",
    ...context,
    counts: { passed, failed, errored, skipped, expectedFailures },
    errors: errorsIn(report.diagnostics),
    cases: unmet.slice(0, most.cases),
    ...compared.kind === "diff" ? { comparison: comparisonFacts(compared.ref, compared.diff) } : {},
    ...compared.kind === "problem" ? { problem: compared.message } : {}
  };
}
function unmetCase(result, status, suite) {
  const { name, file, line, message, counterexample, decisions, unknowns } = result;
  const nearestMiss = nearestWords(result);
  return {
    ...{ status, name, file, line },
    suite: nameInEnvironment(suite),
    cni: cniValue(suite.cni),
    found: verdictWords(result) || message,
    ...counterexample === void 0 ? {} : { connection: connectionWords(counterexample) },
    decisions: decisions.slice(0, most.decisions).map(({ direction, action, policy: policy2, rule: rule2, reason, file: file2, line: line2 }) => ({
      words: [`${direction} ${action}:`, policy2, rule2, reason].filter((each) => each !== void 0).join(" "),
      ...file2 === void 0 ? {} : { file: file2 },
      ...line2 === void 0 ? {} : { line: line2 }
    })),
    unknowns: unknowns.slice(0, most.unknowns).map(({ fact, remedy }) => remedy === "" ? fact : `${fact}; to settle it: ${remedy}`),
    ...nearestMiss === void 0 ? {} : { nearestMiss }
  };
}
function comparisonFacts(ref, diff) {
  const { base, opened, closed, uncertain, workloads, notes, diagnostics } = diff;
  return {
    ref,
    ...base.commit === void 0 ? {} : { commit: base.commit },
    ...{ opened, closed, uncertain },
    added: workloads.added.length,
    removed: workloads.removed.length,
    notes: notes.slice(0, most.notes),
    baseErrors: errorsIn(diagnostics.filter(({ side }) => side === "base"))
  };
}
function errorsIn(diagnostics) {
  return diagnostics.filter(({ severity }) => severity === "error").slice(0, most.errors).map(({ message, file, line }) => ({
    message,
    ...file === void 0 ? {} : { file },
    ...line === void 0 ? {} : { line }
  }));
}

// src/report/map/picture/flat.ts
async function loadLayFlat() {
  const { graphlib, layout } = await import("./lazy-dagrejs-dagre.js");
  return ({ nodes: nodes2, edges }) => {
    const laid = new graphlib.Graph({ multigraph: true });
    laid.setGraph({ rankdir: "LR", nodesep: 24, ranksep: 64, edgesep: 14 });
    for (const [id, size] of nodes2) laid.setNode(id, { ...size });
    for (const { name, from, to, size } of edges) laid.setEdge(from, to, { ...size, labelpos: "c" }, name);
    layout(laid);
    const boxes = [...nodes2].map(([id, size]) => {
      const { x = 0, y = 0 } = laid.node(id);
      return [id, { x, y, ...size }];
    });
    const ways2 = edges.map(({ name, from, to, size }) => {
      const { x = 0, y = 0, points = [] } = laid.edge(from, to, name);
      return { name, points: points.slice(1, -1), label: { x, y, ...size } };
    });
    const halves = /* @__PURE__ */ new Map();
    for (const { x, width } of [...boxes.map(([, box]) => box), ...ways2.map(({ label }) => label)])
      halves.set(Math.round(x), Math.max(width / 2, halves.get(Math.round(x)) ?? 0));
    const stop = (point) => ({ ...point, half: halves.get(Math.round(point.x)) ?? 0 });
    return {
      nodes: new Map(boxes.map(([id, box]) => [id, stop(box)])),
      edges: new Map(ways2.map(({ name, points, label }) => [name, { through: points.map(stop), label }]))
    };
  };
}

// src/report/map/picture/shapes.ts
function boundsOf(points) {
  const { x, y } = points[0] ?? { x: 0, y: 0 };
  let [left, top, right, bottom] = [x, y, x, y];
  for (const { x: x2, y: y2 } of points) {
    [left, right] = [Math.min(left, x2), Math.max(right, x2)];
    [top, bottom] = [Math.min(top, y2), Math.max(bottom, y2)];
  }
  return { left, top, right, bottom };
}
function cornersOf({ x, y, width, height }) {
  return [
    { x: x - width / 2, y: y - height / 2 },
    { x: x + width / 2, y: y + height / 2 }
  ];
}
function isOverlap(one, two) {
  const isNear = (distance, sizes2) => Math.abs(distance) * 2 < sizes2;
  return isNear(one.x - two.x, one.width + two.width) && isNear(one.y - two.y, one.height + two.height);
}
function rounded(number) {
  return Math.round(number * 10) / 10 + 0;
}

// src/report/map/picture/namespace.ts
var padding = { above: 26, below: 10, beside: 10 };
var rims = { left: "left rim", right: "right rim" };
var nothing = { width: 0, height: 0 };
function layInside(nodes2, { inner: inner2, stubs }, layFlat) {
  const leaving = stubs.map(({ name, node, side }) => {
    const [from, to] = side === "right" ? [node, rims.right] : [rims.left, node];
    return { name, from, to, size: nothing };
  });
  const edges = [...inner2, ...leaving];
  const needed = Object.values(rims).filter((rim) => edges.some(({ from, to }) => from === rim || to === rim));
  const [sources, sinks] = [new Set(edges.map(({ from }) => from)), new Set(edges.map(({ to }) => to))];
  const ties = needed.flatMap(
    (rim) => [...nodes2.keys()].filter((id) => !(rim === rims.right ? sources : sinks).has(id)).map((id) => {
      const [from, to] = rim === rims.right ? [id, rim] : [rim, id];
      return { name: `tie ${from} ${to}`, from, to, size: nothing };
    })
  );
  const layout = layFlat({
    nodes: new Map([...nodes2, ...needed.map((rim) => [rim, nothing])]),
    edges: [...edges, ...ties]
  });
  const boxes = [...nodes2.keys()].flatMap((id) => layout.nodes.get(id) ?? []);
  const ways2 = edges.flatMap(({ name }) => layout.edges.get(name) ?? []);
  const bounds = boundsOf([
    ...boxes.flatMap(cornersOf),
    ...ways2.flatMap(({ through, label }) => [...through, ...cornersOf(label).filter(() => label.width > 0)])
  ]);
  return {
    layout,
    left: bounds.left - padding.beside,
    top: bounds.top - padding.above,
    width: bounds.right - bounds.left + 2 * padding.beside,
    height: bounds.bottom - bounds.top + padding.above + padding.below
  };
}
function placeInside(inside, frame) {
  const { x, y, width, height } = frame ?? { x: 0, y: 0, width: 0, height: 0 };
  const [aside, down] = [x - width / 2 - (inside?.left ?? 0), y - height / 2 - (inside?.top ?? 0)];
  const moved = (point) => ({ ...point, x: point.x + aside, y: point.y + down });
  return {
    frame: { x, y, width, height },
    nodes: new Map([...inside?.layout.nodes ?? []].map(([id, box]) => [id, moved(box)])),
    edges: new Map(
      [...inside?.layout.edges ?? []].map(([name, { through, label }]) => [
        name,
        { through: through.map(moved), label: moved(label) }
      ])
    )
  };
}
function wayOut(placed, name, side) {
  const through = placed?.edges.get(name)?.through ?? [];
  const stops = side === "right" ? through : through.toReversed();
  const last = stops.at(-1);
  if (placed === void 0 || last === void 0) return [];
  const { x, width } = placed.frame;
  return [...stops, { x: x + (side === "right" ? width / 2 : -width / 2), y: last.y, half: 0 }];
}

// src/report/map/picture/routes.ts
function routesOf(passages) {
  const starts = portsOf(passages.map(({ from, to, through }) => ({ box: from, next: through[0] ?? to })));
  const ends = portsOf(passages.map(({ from, to, through }) => ({ box: to, next: through.at(-1) ?? from })));
  return passages.flatMap((passage, index) => {
    const [start, end] = [starts[index], ends[index]];
    if (start === void 0 || end === void 0) return [];
    const runs = runsOf(start, end, passage);
    return [{ start, end, path: pathOf(runs), corners: runs.flat() }];
  });
}
var mostApart = 7;
function portsOf(ends) {
  const sides = /* @__PURE__ */ new Map();
  for (const [index, end] of ends.entries()) {
    const key = `${end.box.id} ${wayTo(end)}`;
    sides.set(key, [...sides.get(key) ?? [], index]);
  }
  const ports = [];
  const heightOf = (index) => ends[index]?.next.y ?? 0;
  for (const indexes of sides.values()) {
    indexes.sort((one, two) => heightOf(one) - heightOf(two) || one - two);
    for (const [at, index] of indexes.entries()) {
      const end = ends[index];
      if (end !== void 0) ports[index] = portOf(end, at - (indexes.length - 1) / 2, indexes.length);
    }
  }
  return ports;
}
function wayTo({ box, next }) {
  return next.x < box.x ? -1 : 1;
}
function portOf(end, place, places2) {
  const { x, y, width, height, isRound: isRound2 } = end.box;
  const aside = place * Math.min(mostApart, (height - 10) / places2);
  const half = width / 2 * (isRound2 ? Math.sqrt(1 - (aside / (height / 2)) ** 2) : 1);
  const way = wayTo(end);
  return { x: x + way * half, y: y + aside, way: way === 1 ? -1 : 1 };
}
function runsOf(start, end, { from, to, through }) {
  const across = ({ x, half }, y, way) => [
    { x: x - way * half, y },
    { x: x + way * half, y }
  ];
  const [, out] = across(from, start.y, start.way === 1 ? -1 : 1);
  const [into] = across(to, end.y, end.way);
  const passed = through.map((stop, index) => across(stop, stop.y, stop.x < (through[index - 1] ?? from).x ? -1 : 1));
  return [[start, out], ...passed, [into, end]];
}
function pathOf([[start, out] = nowhere, ...runs]) {
  let path = `M${written(start)} H${rounded(out.x)}`;
  let last = out;
  for (const [enter, leave] of runs) {
    const middle = (last.x + enter.x) / 2;
    path += ` C${written({ x: middle, y: last.y })} ${written({ x: middle, y: enter.y })} ${written(enter)}`;
    path += ` H${rounded(leave.x)}`;
    last = leave;
  }
  return path;
}
var nowhere = [
  { x: 0, y: 0 },
  { x: 0, y: 0 }
];
function written({ x, y }) {
  return `${rounded(x)} ${rounded(y)}`;
}

// src/report/map/picture/text-width.ts
function textWidth(text, size) {
  let width = 0;
  for (const character of text)
    width += screenWidth(character) * (narrow.test(character) ? 0.4 : broad.test(character) ? 0.9 : 0.63);
  return width * size;
}
var narrow = /[ ijl.,:;'|!()[\]{}/tfr-]/;
var broad = /[mwMW@%—…]/;

// src/report/map/picture/layout.ts
var sizes = { node: 11, label: 9, title: 13 };
var lineHeight = 14;
async function loadLayOut() {
  const layFlat = await loadLayFlat();
  return (graph) => layOut(graph, layFlat);
}
function layOut(graph, layFlat) {
  const arrows = arrowsOf(graph);
  const between2 = arrows.filter(isBetween).map((arrow2) => ({ ...arrow2, from: arrow2.groups[0], to: arrow2.groups[1] }));
  const outside2 = graph.outside.map((node) => [node.id, sizeOf(node)]);
  const groups2 = graph.namespaces.map((_, index) => groupId(index));
  const draft = layFlat({ nodes: new Map([...groups2.map((id) => [id, dot]), ...outside2]), edges: between2 });
  const insides = layNamespaces(
    graph,
    arrows.map((arrow2) => ({ ...arrow2, sides: sidesOf(arrow2, draft) })),
    layFlat
  );
  const whole = layFlat({ nodes: new Map([...insides, ...outside2]), edges: between2 });
  const placed = new Map(groups2.map((id) => [id, placeInside(insides.get(id), whole.nodes.get(id))]));
  const nodes2 = new Map(
    [...graph.namespaces.flatMap((each) => each.nodes), ...graph.outside].map((node) => {
      const box = [...placed.values(), whole].flatMap((each) => each.nodes.get(node.id) ?? [])[0] ?? nowhere2;
      return [node.id, { ...box, id: node.id, isRound: isRound(node) }];
    })
  );
  const ways2 = arrows.map((arrow2) => {
    const [from, to] = arrow2.groups.map((group) => placed.get(group));
    if (!isBetween(arrow2)) return from?.edges.get(arrow2.name) ?? noWay;
    const [leaving, entering] = sidesOf(arrow2, draft);
    const { through, label } = whole.edges.get(arrow2.name) ?? noWay;
    const into = wayOut(to, arrow2.name, entering).toReversed();
    return { through: [...wayOut(from, arrow2.name, leaving), ...through, ...into], label };
  });
  const boxOf = (id) => nodes2.get(id) ?? { ...nowhere2, id, isRound: false };
  return {
    frames: groups2.map((id) => whole.nodes.get(id) ?? nowhere2),
    nodes: nodes2,
    routes: routesOf(
      arrows.map(({ from, to }, at) => ({ from: boxOf(from), to: boxOf(to), through: ways2[at]?.through ?? [] }))
    ),
    labels: ways2.map(({ label }) => label)
  };
}
var dot = { width: 1, height: 1 };
var nowhere2 = { x: 0, y: 0, width: 0, height: 0, half: 0 };
var noWay = { through: [], label: nowhere2 };
function arrowsOf({ namespaces, edges }) {
  const groups2 = new Map(
    namespaces.flatMap(({ nodes: nodes2 }, index) => nodes2.map(({ id }) => [id, groupId(index)]))
  );
  return edges.map(({ from, to, label }, index) => ({
    name: String(index),
    from,
    to,
    size: { width: textWidth(label, sizes.label) + 4, height: 13 },
    groups: [groups2.get(from) ?? from, groups2.get(to) ?? to]
  }));
}
function groupId(index) {
  return `namespace ${index}`;
}
function isBetween({ groups: [from, to] }) {
  return from !== to;
}
function sidesOf({ groups: [from, to] }, draft) {
  const isForward = (draft.nodes.get(from)?.x ?? 0) < (draft.nodes.get(to)?.x ?? 0);
  return isForward ? ["right", "left"] : ["left", "right"];
}
function layNamespaces({ namespaces }, arrows, layFlat) {
  return new Map(
    namespaces.map(({ name, nodes: nodes2 }, index) => {
      const group = groupId(index);
      const least = textWidth(name, sizes.title);
      const inner2 = arrows.filter((arrow2) => !isBetween(arrow2) && arrow2.groups[0] === group);
      const stubs = arrows.filter(isBetween).flatMap((arrow2) => {
        const { name: name2, from, to, groups: groups2, sides } = arrow2;
        if (groups2[0] === group) return [{ name: name2, node: from, side: sides[0] }];
        return groups2[1] === group ? [{ name: name2, node: to, side: sides[1] }] : [];
      });
      const own = new Map(nodes2.map((node) => [node.id, sizeOf(node, least)]));
      return [group, layInside(own, { inner: inner2, stubs }, layFlat)];
    })
  );
}
function isRound({ kind }) {
  return kind === "addresses" || kind === "entity";
}
function sizeOf(node, least = 0) {
  const width = Math.max(...node.lines.map((line) => textWidth(line, sizes.node)));
  const height = node.lines.length * lineHeight;
  if (isRound(node)) return { width: width * 1.3 + 18, height: height + 22 };
  return { width: Math.max(least, width + 18), height: height + 14 };
}

// src/report/text/neutralise.ts
var invisibleBreak = "​";
function neutralise(line) {
  return line.split("	").map(visible).join("	").replace(/^([\s\u0085]*)::/u, `$1${invisibleBreak}::`).replaceAll("##[", `#${invisibleBreak}#[`);
}
function neutraliseLines(text) {
  return text.split("\n").map(neutralise).join("\n");
}
function* neutralised(pieces) {
  let rest = "";
  for (const piece of pieces) {
    const lines4 = (rest + piece).split("\n");
    rest = lines4.pop() ?? "";
    for (const line of lines4) yield `${neutralise(line)}
`;
  }
  if (rest !== "") yield neutralise(rest);
}

// src/report/text/cut.ts
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
function fitting(pieces, room) {
  let used = 0;
  const end = pieces.findIndex((piece) => {
    used += bytes(piece);
    return used > room;
  });
  return end < 0 ? pieces : pieces.slice(0, end);
}
function bytes(text) {
  return Buffer.byteLength(text, "utf8");
}

// src/report/text/markdown.ts
var invisibleBreak2 = "&#8203;";
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
  const written3 = parts2.map((part, index) => {
    const isLast = index === parts2.length - 1;
    const text2 = inner(part, { isFirst: index === 0, isLast });
    if (isPaired && index % 2 === 1) return part.trim() === "" ? `${tick}${text2}${tick}` : code(part);
    return isPaired && part === "" && index > 0 && !isLast ? invisibleBreak2 : text2;
  });
  return written3.join(isPaired ? "" : tick);
}
function codeBlock(lines4, indent, language = "text") {
  const fence = "`".repeat(Math.max(3, longestRun(lines4.join("\n")) + 1));
  return [`${fence}${language}`, ...lines4.map(visible), fence].map((line) => `${indent}${line}
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
  return `&#${mark.charCodeAt(0)};${mark === "@" || mark === "#" ? invisibleBreak2 : ""}`;
}

// src/report/text/end-words.ts
function endWords(end, mostCidrs3) {
  if ("workload" in end) return shownName(end.workload);
  if ("pods" in end) return shownName(podsId(end.pods));
  if ("entity" in end) return end.entity;
  if ("hypothetical" in end) return shownName(hypotheticalWords2(end.hypothetical));
  const more = end.cidrs.length - mostCidrs3;
  const shown2 = end.cidrs.slice(0, mostCidrs3).join(" ");
  return more > 0 ? `${shown2} … and ${more} more ranges` : shown2;
}
function hypotheticalWords2({ namespaces, labels }) {
  const having = labels.length === 0 ? "" : ` that has ${labels.join(" and ")}`;
  return `any pod of ${namespaceWords2(namespaces)}${having}`;
}
function namespaceWords2(namespaces) {
  if (namespaces === "any") return "any namespace";
  if ("name" in namespaces) return `namespace ${namespaces.name}`;
  const names = namespaces.labels.map(
    (label) => /^kubernetes\.io\/metadata\.name(?:!=| notin \()([^)]*)\)?$/.exec(label)?.[1]
  );
  const except = names.flatMap((name) => name?.split(",") ?? []);
  const others = namespaces.labels.filter((_, index) => names[index] === void 0);
  const but = except.length === 0 ? "" : ` but ${except.join(", ")}`;
  return others.length === 0 ? `any namespace${but}` : `a namespace labelled ${others.join(" and ")}${but === "" ? "" : `,${but}`}`;
}

// src/report/text/diff-words.ts
var sections = [
  { reason: "internet", words: "to or from the internet" },
  { reason: "cloud-metadata", words: "to the cloud metadata address" },
  { reason: "cross-namespace", words: "across namespaces" },
  { reason: void 0, words: "within a namespace, or with private addresses" }
];
function sectionsOf(changes2) {
  return sections.flatMap(({ reason, words: words2 }) => {
    const chosen = changes2.filter(({ reasons }) => sectionOf(reasons) === reason);
    if (chosen.length === 0) return [];
    const groups2 = /* @__PURE__ */ new Map();
    for (const change of chosen) {
      const key = JSON.stringify(change.because);
      const known = groups2.get(key);
      if (known === void 0) groups2.set(key, { because: change.because, changes: [change] });
      else known.changes.push(change);
    }
    return [{ words: words2, connections: countConnections(chosen), groups: [...groups2.values()] }];
  });
}
function sectionOf(reasons) {
  return sections.find(({ reason }) => reason !== void 0 && reasons.includes(reason))?.reason;
}
function blameWords({ object: object2, field, change }) {
  const what = field === "" ? shownName(object2) : `${shownName(object2)}: ${shownName(field)}`;
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
    return Array.from(
      diffConnections([change]),
      ({ from: from2, to: to2 }) => `${endWords(from2, mostNames)} → ${isSame(from2, to2) ? "its own replicas" : endWords(to2, mostNames)} ${ports}`
    );
  }
  const { from, to, pairs } = change;
  const within = { all: "", "same-namespace": ", within a namespace", "cross-namespace": ", across namespaces" }[pairs];
  return [
    `${count(countConnections([change]), "connection")} ${ports}${within}: ${endsWords(from)} → ${endsWords(to)}`
  ];
}
function endsWords(ends) {
  if (!("workloads" in ends)) return endWords(ends, mostNames);
  const more = ends.workloads.length - mostNames;
  const names = ends.workloads.slice(0, mostNames).map(shownName).join(", ");
  return more > 0 ? `${names} and ${count(more, "more")}`.replace(/mores?$/, "more") : names;
}
function isSame(from, to) {
  return "workload" in from && "workload" in to && from.workload === to.workload;
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
var metadataWords = "the cloud metadata address is among them";
function sideWords({ name, commit }) {
  return commit === void 0 ? shownName(name) : `${shownName(name)} (${commit.slice(0, 7)})`;
}
function diffSummary({
  opened,
  closed,
  uncertain,
  workloads,
  equivalent
}) {
  const uncertainties = uncertain.length === 0 ? "" : `, ${countConnections(uncertain)} uncertain`;
  const { added, removed } = workloads;
  const moved = added.length + removed.length === 0 ? "" : `; ${count(added.length, "workload")} added, ${removed.length} removed`;
  const isSame2 = equivalent === true ? ": nothing could tell the two apart" : "";
  return `${count(countConnections(opened), "connection")} opened, ${countConnections(closed)} closed${uncertainties}${moved}${isSame2}`;
}

// src/report/text/mermaid-text.ts
function mermaidText(text) {
  return shownProse(text).replace(syntax, (mark) => `#${mark.codePointAt(0)};`);
}
var syntax = /(?<![\p{L}\p{N}])-|-(?![\p{L}\p{N}])|\.(?!\S)|[^\p{L}\p{N} /.,:+=()…·?-]/gu;

// src/report/pull-request/changes-mermaid.ts
var limits = { arrows: 24, names: 4, ranges: 3, characters: 12e3 };
var styles = {
  opened: { shaft: "==>", stroke: "#b91c1c" },
  closed: { shaft: "-.->", stroke: "#15803d" },
  uncertain: { shaft: "--o", stroke: "#a16207" }
};
function changesMermaid(comparison) {
  const all = ["opened", "closed", "uncertain"].flatMap((kind) => arrowsOf2(kind, comparison[kind]));
  if (all.length === 0) return [];
  for (let shown2 = Math.min(all.length, limits.arrows); shown2 > 0; shown2 = Math.floor(shown2 / 2)) {
    const lines4 = chart(all.slice(0, shown2), all.length - shown2);
    if (lines4.join("\n").length <= limits.characters) return lines4;
  }
  return chart([], all.length);
}
function arrowsOf2(kind, changes2) {
  const arrows = /* @__PURE__ */ new Map();
  for (const change of changes2) {
    const { from, to, pairs } = change;
    const within = pairs === "all" ? "" : pairs === "same-namespace" ? " within a namespace" : " across namespaces";
    const label = `${kind} ${shortPorts(change)}${within}`;
    const key = [keyOf(from), keyOf(to), label].join(" ");
    if (!arrows.has(key)) arrows.set(key, { from, to, kind, label });
  }
  return [...arrows.values()];
}
function shortPorts({ allow, unknown }) {
  const ranges = [...allow, ...unknown];
  const words2 = portWords(ranges);
  if (words2 === "all" || ranges.length <= limits.ranges) return words2;
  return `${portWords(ranges.slice(0, limits.ranges))} … and ${ranges.length - limits.ranges} more`;
}
function chart(arrows, leftOut) {
  const ids = /* @__PURE__ */ new Map();
  for (const { from, to } of arrows)
    for (const key of [keyOf(from), keyOf(to)]) if (!ids.has(key)) ids.set(key, `n${ids.size + 1}`);
  const nodes2 = new Map(arrows.flatMap(({ from, to }) => [from, to]).map((ends) => [keyOf(ends), ends]));
  const indexes = (kind) => arrows.flatMap((arrow2, index) => arrow2.kind === kind ? [index] : []);
  return [
    "flowchart LR",
    ...[...nodes2].map(([key, ends]) => `  ${ids.get(key) ?? ""}${nodeText(ends)}`),
    ...arrows.map(
      ({ from, to, kind, label }) => `  ${ids.get(keyOf(from)) ?? ""} ${styles[kind].shaft}|"${mermaidText(label)}"| ${ids.get(keyOf(to)) ?? ""}`
    ),
    ...["opened", "closed", "uncertain"].flatMap((kind) => {
      const own = indexes(kind);
      return own.length === 0 ? [] : [`  linkStyle ${own.join(",")} stroke:${styles[kind].stroke}`];
    }),
    ...leftOut === 0 ? [] : [`  rest["${mermaidText(`${count(leftOut, "arrow")} left out: see the lists`)}"]`]
  ];
}
function keyOf(ends) {
  return JSON.stringify(ends);
}
function nodeText(ends) {
  if ("hypothetical" in ends || "pods" in ends) return `{{"${mermaidText(endWords(ends, limits.names))}"}}`;
  if ("entity" in ends) return `(["${mermaidText(ends.entity)}"])`;
  const names = "workloads" in ends ? [...ends.workloads].sort(byBytes) : ends.cidrs;
  const more = names.length - limits.names;
  const lines4 = [...names.slice(0, limits.names), ...more > 0 ? [`… and ${more} more`] : []];
  const text = lines4.map((line) => mermaidText(line)).join("<br/>");
  return "workloads" in ends ? `["${text}"]` : `(["${text}"])`;
}

// src/report/text/repository-path.ts
function repositoryPath(prefix, file) {
  const parts2 = [];
  for (const part of `${prefix}/${file}`.split("/")) {
    if (part === ".." && parts2.pop() === void 0) return void 0;
    if (part !== "" && part !== "." && part !== "..") parts2.push(part);
  }
  return parts2.join("/");
}

// src/report/pull-request/links.ts
function placeLink(place, side, links) {
  const address = addressOf(place, side, links);
  return address === void 0 ? code(placeOf(place)) : `[${markdown(placeOf(place))}](${address})`;
}
function addressOf({ file, line }, side, links) {
  const { repository, commits, prefix } = links;
  const commit = commits[side];
  const path = repositoryPath(prefix, file);
  if (repository === void 0 || commit === void 0 || path === void 0 || path === "") return void 0;
  if (file.startsWith("/") || !/^[0-9a-f]{40}([0-9a-f]{24})?$/.test(commit)) return void 0;
  const steps = path.split("/").map(encoded);
  return `${repository}/blob/${commit}/${steps.join("/")}${line === void 0 ? "" : `#L${line}`}`;
}
function encoded(step) {
  return encodeURIComponent(step.replace(new RegExp("\\p{Cs}", "gu"), "�")).replace(
    /[!'()*~_]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`
  );
}

// src/report/pull-request/change-sections.ts
var most2 = { rows: 12, causes: 6 };
function changeSections(comparison, links) {
  const { opened, closed, uncertain, notes, baseErrors } = comparison;
  const heading3 = `
### ${capital(changeWords(comparison))}

${uncoveredWords(comparison)}`;
  return {
    overview: [{ what: "", heading: heading3, items: [] }, graphSection(comparison)],
    opened: listSections("Opened", opened, links),
    others: [
      ...listSections("Closed", closed, links),
      ...listSections("Uncertain", uncertain, links),
      { what: "notes", heading: "\n", items: notes.map((note) => `- ${prose(shownProse(note))}
`) },
      {
        what: "errors",
        heading: `
#### Errors in the files of ${refWords(comparison)} alone

`,
        items: baseErrors.map((error) => errorItem(error, "base", links))
      }
    ]
  };
}
function errorItem({ message, file, line }, side, links) {
  const place = file === void 0 ? "" : `${placeLink({ file, line }, side, links)}: `;
  return `- ${place}${prose(shownProse(message))}
`;
}
function graphSection(comparison) {
  const picture = changesMermaid(comparison);
  const drawing = `<details>
<summary>The changes as a graph</summary>

\`\`\`mermaid
${picture.join("\n")}
\`\`\`

</details>
`;
  return { what: "graphs", heading: "\n", items: picture.length === 0 ? [] : [drawing] };
}
function changeWords(comparison) {
  const { opened, closed, uncertain, added, removed } = comparison;
  const doubts = uncertain.length === 0 ? "" : `, ${countConnections(uncertain)} uncertain`;
  const moved = added + removed === 0 ? "" : `; ${count(added, "workload")} added, ${removed} removed`;
  const isSame2 = opened.length + closed.length + uncertain.length === 0;
  const sum = isSame2 ? "no connection opened or closed" : `${count(countConnections(opened), "connection")} opened, ${countConnections(closed)} closed${doubts}`;
  return `${sum} since ${refWords(comparison)}${moved}`;
}
function capital(text) {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
function refWords({ ref, commit }) {
  return `${code(shownName(ref))}${commit === void 0 ? "" : ` (${markdown(commit.slice(0, 7))})`}`;
}
function uncoveredWords({ opened, closed, uncertain }) {
  const all = [...opened, ...closed, ...uncertain];
  const open = countConnections(all.filter(({ coveredBy }) => coveredBy.length === 0));
  if (all.length === 0) return "";
  if (open === 0) return "A case covers each of them, at least in part.\n";
  const total = countConnections(all);
  const share = open === total ? total === 1 ? "it" : "any of them" : `${open} of these ${total}`;
  return `**No case covers ${share}**; look for ${uncovered} below.
`;
}
var uncovered = "⚠️";
function listSections(what, changes2, links) {
  return sectionsOf(changes2).map(({ words: words2, connections: connections2, groups: groups2 }) => ({
    what: "changes",
    heading: `
#### ${what} ${words2}: ${count(connections2, "connection")}

`,
    items: groups2.map((group) => groupItem(group, links))
  }));
}
function groupItem({ because, changes: changes2 }, links) {
  const rows2 = changes2.flatMap((change) => rowsOf(change, links));
  const more = rows2.length - most2.rows;
  const told = rows2.slice(0, most2.rows);
  if (more > 0) told.push(`- … and ${count(more, "more line")} of the same cause
`);
  const causes = because.slice(0, most2.causes).map((blame, index) => causeItem(blame, index, links));
  const rest = because.length - causes.length;
  if (rest > 0) causes.push(`  and ${count(rest, "more change")}
`);
  return `${told.join("")}${causes.length === 0 ? "" : `
${causes.join("\n")}`}`;
}
function rowsOf(change, links) {
  const { coveredBy, unknown, was, now } = change;
  const reasons = [...new Set(unknown.map(({ reason }) => reason))].slice(0, 3);
  const doubt = reasons.length === 0 ? "" : ` (was ${stateWords(was)}, is ${stateWords(now)}: ${reasons.map((reason) => prose(shownProse(reason))).join("; ")})`;
  const first = coveredBy.find(({ extent }) => extent === "whole") ?? coveredBy[0];
  const covered = first === void 0 ? `${uncovered} no case covers it` : coveredBy.length === 1 ? `${first.extent === "whole" ? "covered" : "covered in part"} by ${code(shownName(first.case))} (${placeLink(first, "head", links)})` : markdown(coverageWords(coveredBy));
  return connectionLines(change).map((line) => `- ${markdown(line)}${doubt}; ${covered}
`);
}
function stateWords(state2) {
  return { allow: "allowed", deny: "denied", unknown: "unknown" }[state2];
}
function causeItem(blame, index, links) {
  const { side, before } = blame;
  const own = placeLink(blame, side, links);
  const place = before === void 0 ? own : `${own}, before ${placeLink(before, "base", links)}`;
  const cited = blameLines(blame).map(({ sign, excerpt }) => `${sign} ${shownName(excerpt)}`);
  const lead = index === 0 ? "because" : "and";
  return `  ${lead} ${markdown(blameWords(blame))} (${place})
${codeBlock(cited, "  ", "diff")}`;
}

// src/report/pull-request/comment.ts
var commentLimit = 64e3;
function commentMarker({ identity }) {
  return `<!-- reachspec ${identity} -->`;
}
function pullRequestComment(facts, { links, runUrl, limit = commentLimit }) {
  const marker = `${commentMarker(facts)}
`;
  const end = footer(facts, runUrl);
  let room = limit - Buffer.byteLength(marker + end);
  let text = marker;
  for (const { sections: sections2, share } of partsOf(facts, links)) {
    const part = cutToBytes(sections2, Math.floor(room * share));
    room -= Buffer.byteLength(part);
    text += part;
  }
  return `${text}${end}`;
}
function partsOf(facts, links) {
  const { counts, outcome, comparison } = facts;
  const title2 = `## ${outcome === "good" ? "✅" : "❌"} reachspec: ${countWords(counts)}
`;
  const lead = (words2) => ({ what: "", heading: words2, items: [] });
  if (isAllGood(facts)) return [{ sections: [lead(title2), lead(`
${goodWords(facts)}
`)], share: 1 }];
  const cases = { sections: [lead(title2), ...caseSections(facts, links)], share: 0.5 };
  if (comparison === void 0) return [{ ...cases, share: 1 }];
  const { overview, opened, others } = changeSections(comparison, links);
  return [cases, { sections: overview, share: 1 }, { sections: opened, share: 0.7 }, { sections: others, share: 1 }];
}
function caseSections({ counts, cases, errors, problem }, links) {
  const more = counts.failed + counts.errored - cases.length;
  const rest = more > 0 ? [`- … and ${count(more, "more case")}
`] : [];
  return [
    {
      what: "problems",
      heading: "\n",
      items: problem === void 0 ? [] : [`**Not compared:** ${prose(shownProse(problem))}
`]
    },
    {
      what: "cases",
      heading: "\n### What failed, and why\n\n",
      items: [...cases.map((each) => caseItem(each, links)), ...rest]
    },
    {
      what: "errors",
      heading: "\n### Errors in the files\n\n",
      items: errors.map((error) => errorItem(error, "head", links))
    }
  ];
}
function isAllGood({ outcome, errors, cases, comparison, problem }) {
  const { opened = [], closed = [], uncertain = [], notes = [], baseErrors = [] } = comparison ?? {};
  const told = [errors, cases, opened, closed, uncertain, notes, baseErrors];
  return outcome === "good" && problem === void 0 && told.every((each) => each.length === 0);
}
function goodWords({ comparison }) {
  return comparison === void 0 ? "All good." : `All good: ${changeWords(comparison)}.`;
}
function countWords({ passed, failed, errored, skipped, expectedFailures }) {
  const more = [
    ...skipped > 0 ? [`${skipped} skipped`] : [],
    ...expectedFailures > 0 ? [`${expectedFailures} failed as expected`] : []
  ];
  return [`${passed} passed`, `${failed} failed`, `${errored} errored`, ...more].join(", ");
}
function caseItem(each, links) {
  const { status, name, suite, cni, found: found2, connection, decisions, unknowns, nearestMiss } = each;
  const { symbol, word } = statuses[status];
  const origin = `${markdown(shownName(suite))}, CNI: ${markdown(shownName(cni))}`;
  const lines4 = [
    ...connection === void 0 ? [] : [code(shownProse(connection))],
    ...decisions.map(({ words: words2, file, line }) => {
      const place = file === void 0 ? "" : ` (${placeLink({ file, line }, "head", links)})`;
      return `${prose(shownProse(words2))}${place}`;
    }),
    ...unknowns.map((words2) => `unknown: ${prose(shownProse(words2))}`),
    ...nearestMiss === void 0 ? [] : [prose(shownProse(nearestMiss))]
  ];
  const head = `- ${symbol} ${word}: **${markdown(shownName(name))}** (${origin}), ${placeLink(each, "head", links)}: ${prose(shownProse(found2))}
`;
  return `${head}${lines4.map((line) => `  - ${line}
`).join("")}`;
}
function footer({ origin }, runUrl) {
  const run = runUrl === void 0 ? "" : ` · [the run and its summary](${runUrl})`;
  return `
<sub>${markdown(shownName(origin))}${run}</sub>
`;
}

// src/report/pull-request/read-facts.ts
function readFacts(text) {
  try {
    const value = JSON.parse(text);
    return isFacts(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var isText = (value) => typeof value === "string";
var isCount = (value) => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
var is = (...allowed) => (value) => allowed.includes(value);
var list2 = (isItem) => (value) => Array.isArray(value) && value.every(isItem);
var optional = (isValue) => (value) => value === void 0 || isValue(value);
var matching = (pattern) => (value) => typeof value === "string" && pattern.test(value);
function object(fields) {
  const checks = Object.entries(fields);
  return (value) => typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).every((key) => Object.hasOwn(fields, key)) && checks.every(([key, check]) => check(Object.hasOwn(value, key) ? Reflect.get(value, key) : void 0));
}
var isCommit = matching(/^[0-9a-f]{40}([0-9a-f]{24})?$/);
var state = is("allow", "deny", "unknown");
var range = { protocol: isText, from: isCount, to: isCount };
var isFileError = object({ message: isText, file: optional(isText), line: optional(isCount) });
var isUnmetCase = object({
  ...{ status: is("failed", "errored"), name: isText, suite: isText, cni: isText, file: isText, line: isCount },
  ...{ found: isText, unknowns: list2(isText), connection: optional(isText), nearestMiss: optional(isText) },
  decisions: list2(object({ words: isText, file: optional(isText), line: optional(isCount) }))
});
var citation = { file: isText, line: isCount, excerpt: isText };
var isBlame = object({
  ...{ object: isText, field: isText, change: is("added", "removed", "changed"), side: is("base", "head") },
  ...citation,
  before: optional(object(citation))
});
var isNamespaces = (value) => value === "any" || [object({ name: isText }), object({ labels: list2(isText) })].some((check) => check(value));
var isEnds = (value) => [
  object({ workloads: list2(isText) }),
  object({ entity: is("ingress-controller", "nodes") }),
  object({ pods: object({ namespace: isText, selector: isText }) }),
  object({ hypothetical: object({ namespaces: isNamespaces, labels: list2(isText) }) }),
  object({ cidrs: list2(isText) })
].some((check) => check(value));
var isChanges = list2(
  object({
    ...{ from: isEnds, to: isEnds, pairs: is("all", "same-namespace", "cross-namespace") },
    ...{ was: state, now: state, new: optional(is(true)), certain: optional(is(false)), because: list2(isBlame) },
    allow: list2(object(range)),
    unknown: list2(object({ ...range, reason: isText })),
    coveredBy: list2(
      object({ suite: isText, case: isText, file: isText, line: isCount, extent: is("whole", "part") })
    ),
    reasons: list2(is("internet", "cloud-metadata", "cross-namespace"))
  })
);
var isComparison = object({
  ...{ ref: isText, commit: optional(isCommit), added: isCount, removed: isCount },
  ...{ opened: isChanges, closed: isChanges, uncertain: isChanges },
  ...{ notes: list2(isText), baseErrors: list2(isFileError) }
});
var hasFacts = object({
  ...{
    apiVersion: is(apiVersion),
    kind: is("PullRequestFacts"),
    pullRequest: isCount,
    identity: matching(/^[0-9a-f]{16}$/)
  },
  ...{ origin: isText, outcome: is("good", "bad"), prefix: isText },
  counts: object({
    ...{ passed: isCount, failed: isCount, errored: isCount, skipped: isCount, expectedFailures: isCount }
  }),
  ...{ errors: list2(isFileError), cases: list2(isUnmetCase) },
  ...{ comparison: optional(isComparison), problem: optional(isText) }
});
function isFacts(value) {
  return hasFacts(value);
}

// src/report/text/changed-lines.ts
function byRelevance(items, changed, placeOf2) {
  if (changed === void 0) return items;
  const ranked = items.map((item) => ({ item, rank: relevance(placeOf2(item), changed) }));
  return ranked.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}
function relevance(place, changed) {
  if (place.file === void 0 || !changed.has(place.file)) return 2;
  return firstChanged(place, changed) === void 0 ? 1 : 0;
}
function firstChanged({ file, startLine = 1, endLine = startLine }, changed) {
  const ranges = file === void 0 ? [] : changed?.get(file) ?? [];
  const lines4 = ranges.filter(({ from, to }) => from <= endLine && startLine <= to);
  return lines4.length === 0 ? void 0 : Math.min(...lines4.map(({ from }) => Math.max(from, startLine)));
}

// src/report/test/changed-first.ts
function changedFirst(report, { prefix, changedLines: changedLines2 }) {
  if (changedLines2 === void 0) return report;
  const inOrder = (result) => ({
    ...result,
    decisions: byRelevance(result.decisions, changedLines2, ({ file, line, endLine }) => ({
      file: file === void 0 ? void 0 : repositoryPath(prefix, file),
      startLine: line,
      endLine
    }))
  });
  return { ...report, suites: report.suites.map((suite) => ({ ...suite, cases: suite.cases.map(inOrder) })) };
}

// src/report/text/json-text.ts
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

// src/report/diff/diff-json.ts
function* diffJson(diff) {
  const { apiVersion: apiVersion2, kind, base, head, workloads, notes, diagnostics } = diff;
  yield `{
"apiVersion": ${jsonText(apiVersion2)},
"kind": ${jsonText(kind)}`;
  yield `,
"base": ${jsonText(base)},
"head": ${jsonText(head)}`;
  for (const name of ["opened", "closed", "uncertain"]) {
    yield `,
"${name}": `;
    yield* jsonList(changeRows(diff[name]));
  }
  const told = diff.equivalent === void 0 ? "" : `,
"equivalent": ${diff.equivalent}`;
  yield `${told},
"workloads": ${jsonText(workloads)},
"notes": ${jsonText(notes)},
"diagnostics": `;
  yield* jsonList(diagnostics);
  yield "\n}\n";
}
function* changeRows(changes2) {
  for (const { allow, unknown, ...row3 } of diffConnections(changes2))
    yield { ...row3, allow: allow.map(rangeOf), unknown: unknown.map(rangeOf) };
}
function rangeOf(range2) {
  if (!isIcmp(range2)) return range2;
  const { from, to, ...rest } = range2;
  const messages = icmpWords(range2).slice(range2.protocol.length + 1);
  return messages === "" ? rest : { ...rest, messages };
}

// src/report/inputs/not-evaluated.ts
var rows = [
  { code: "parse/unevaluated-chart", one: "chart with policies", many: "charts with policies" },
  { code: "parse/unevaluated-template", one: "template with policies", many: "templates with policies" },
  { code: "parse/unevaluated-encrypted", one: "encrypted file with policies", many: "encrypted files with policies" },
  { code: "parse/unevaluated-holder", one: "object that holds others", many: "objects that hold others" },
  { code: "policy/not-evaluated", one: "policy of another API", many: "policies of other APIs" }
];
function notEvaluatedLine(diagnostics) {
  const counts = rows.map(({ code: code2, one, many }) => {
    const places2 = diagnostics.filter((each) => each.code === code2).map(({ file, line, message }) => [file, line, message]);
    return { number: new Set(places2.map((place) => JSON.stringify(place))).size, one, many };
  });
  const words2 = counts.filter(({ number }) => number > 0).map(({ number, one, many }) => count(number, one, many));
  return words2.length === 0 ? [] : [`not evaluated: ${words2.join(", ")}`];
}

// src/report/text/excerpt.ts
function excerptLines(cited, indent) {
  const number = String(cited.line);
  const { before, marked, after } = windowOn(parts(cited), pageWidth - indent.length - number.length - 3);
  const shown2 = `${indent}${number} | ${before}${marked}${after}`.trimEnd();
  if (cited.column === void 0) return [shown2];
  const margin2 = `${indent}${" ".repeat(number.length)} | `;
  return [
    shown2,
    `${margin2}${" ".repeat(screenWidth(before))}${"^".repeat(Math.max(1, screenWidth(marked.trimEnd())))}`
  ];
}
function parts({ column = 1, endColumn, excerpt, excerptColumn = 1 }) {
  const start = Math.min(Math.max(0, column - excerptColumn), excerpt.length);
  const isToEnd = endColumn === void 0 || endColumn < column;
  const end = isToEnd ? excerpt.length : Math.min(endColumn - excerptColumn, excerpt.length);
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

// src/report/test/explain.ts
function* explain(result) {
  const verdict = verdictWords(result);
  if (verdict !== "") yield { kind: "verdict", text: verdict };
  yield* connections(result);
  for (const decision of result.decisions) yield* decided(decision);
  yield* paths(result);
  for (const { fact, remedy } of result.unknowns) {
    yield { kind: "unknown", text: `unknown: ${shownProse(fact)}` };
    if (remedy !== "") yield { kind: "unknown", text: `to settle it: ${shownProse(remedy)}` };
  }
  const nearest = nearestWords(result);
  if (nearest !== void 0) yield { kind: "note", text: nearest };
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
function* decided(decision) {
  const { direction, action, policy: policy2, rule: rule2, reason, file, line, column, endColumn, excerpt, excerptColumn } = decision;
  const by = [policy2, rule2].filter((each) => each !== void 0).map(shownName);
  const because = [by.join(" "), reason === void 0 ? "" : shownProse(reason)].filter((each) => each !== "");
  yield { kind: "decision", text: `${direction} ${action}: ${because.join(", ")}` };
  if (file === void 0) return;
  const text = `at ${placeOf({ file, line, column })}`;
  if (line === void 0 || excerpt === void 0) yield { kind: "place", text, at: { file, line } };
  else yield { kind: "place", text, at: { file, line }, cited: { line, column, endColumn, excerpt, excerptColumn } };
}

// src/report/test/markdown-case.ts
function caseBody(result, suite) {
  const blocks2 = [
    [`**Where:** ${code(placeOf(result))}
`],
    found(result),
    list3("Why", [...result.decisions.map(decided2), ...ways(result)]),
    list3(
      "Unknown",
      result.unknowns.map(({ fact }) => prose(shownProse(fact)))
    ),
    list3("What to change", [...changes(result, suite)].map(prose)),
    list3(
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
function list3(title2, items) {
  return items.length === 0 ? [] : [`**${title2}:**

`, ...items.map((item) => `- ${item}${item.endsWith("\n") ? "" : "\n"}`)];
}
function decided2({
  direction,
  action,
  policy: policy2,
  rule: rule2,
  reason,
  file,
  line,
  column,
  endColumn,
  excerpt,
  excerptColumn
}) {
  const by = [policy2, rule2].filter((each) => each !== void 0).map(shownName).join(" ");
  const because = [by === "" ? "" : code(by), reason === void 0 ? "" : prose(shownProse(reason))];
  const words2 = `${direction} ${action}: ${because.filter((each) => each !== "").join(", ")}`;
  if (file === void 0) return words2;
  const at = `${words2}, at ${code(placeOf({ file, line, column }))}`;
  if (line === void 0 || excerpt === void 0) return at;
  return `${at}

${codeBlock(excerptLines({ line, column, endColumn, excerpt, excerptColumn }, ""), "  ")}`;
}
function ways(result) {
  return [...explain(result)].flatMap(({ kind, text }) => kind === "path" ? [prose(text)] : []);
}
function* changes(result, { cni }) {
  const { unknowns, status, actual, decisions, counterexample } = result;
  const nearest = nearestWords(result);
  if (nearest !== void 0) yield nearest;
  for (const { remedy } of unknowns) if (remedy !== "") yield shownProse(remedy);
  if (status !== "failed" || counterexample === void 0) return;
  const deciding = decisions.filter((each) => each.action === actual && each.file !== void 0);
  const places2 = [...new Set(deciding.map(({ file = "", line, column }) => placeOf({ file, line, column })))];
  const inTest = `the case at \`${placeOf(result)}\`, where the policies are right`;
  if (places2.length > 0) yield `the policy at ${places2.map((place) => `\`${place}\``).join(", ")}; or ${inTest}`;
  else if (cni.enforcement === void 0 && actual === "allow")
    yield `add a NetworkPolicy that denies it; or change ${inTest}`;
}

// src/report/test/markdown-sections.ts
function* markdownSections(report, unfolding) {
  const cases = report.suites.flatMap((suite) => suite.cases.map((result) => ({ suite, result })));
  const unmet = cases.filter(({ result }) => result.status === "failed" || result.status === "errored");
  yield section("", `## reachspec: ${summaryLine(report)}

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
  const title2 = prose(shownName(`${nameInEnvironment(suite)}, ${suite.cni.name}`));
  const assumed = suite.assumptions.map((words2) => `assumed: ${shownProse(words2)}`);
  return [...assumed, ...suite.ground.map(groundWords)].map((words2) => `- ${title2}: ${prose(words2)}
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
  const rows2 = cases.map(({ name: title2, outcomes }) => {
    const cells = cnis.map((cni) => {
      const outcome = outcomes.find((each) => each.cnis.includes(cni));
      return outcome === void 0 ? "" : icons[outcome.status];
    });
    return row2([markdown(shownName(title2)), ...cells]);
  });
  const reasons = cases.flatMap(
    ({ name: title2, outcomes }) => outcomes.filter(({ why }) => why !== "").map(
      ({ cnis: some, why }) => `- ${prose(shownName(`${title2}, ${some.join(", ")}`))}: ${prose(shownProse(why))}
`
    )
  );
  const rest = `
${count(alike, "case")} ${alike === 1 ? "comes" : "come"} out alike.
`;
  const items = cases.length === 0 ? [rest] : [head, ...rows2, "\n", ...reasons, rest];
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
  const title2 = `${symbol} ${word}${severity}: <b>${markdown(name)}</b> (${markdown(of)}, CNI: ${markdown(cni)})`;
  return `<details>
<summary>${title2}</summary>

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

// src/report/pull-request/summary.ts
var summaryLimit = 1048576 - 4096;
function summary(report, { compared, links, limit = summaryLimit } = { compared: { kind: "none" }, links: noLinks }) {
  const [title2, ...rest] = markdownSections(report, "folded");
  const head = title2 === void 0 ? [] : [title2];
  return cutToBytes([...head, ...comparedSections(compared, links), ...rest], limit);
}
var noLinks = { repository: void 0, commits: { base: void 0, head: void 0 }, prefix: "" };
function comparedSections(compared, links) {
  switch (compared.kind) {
    case "none":
      return [];
    case "problem":
      return [{ what: "", heading: `
### Not compared

${prose(shownProse(compared.message))}
`, items: [] }];
    case "diff": {
      const { overview, opened, others } = changeSections(comparisonFacts(compared.ref, compared.diff), links);
      return [...overview, ...opened, ...others];
    }
    default:
      return compared;
  }
}

// src/report/diff/diff-markdown.ts
function* diffMarkdown(diff, _options) {
  yield diffMarkdownText(diff);
}
function diffMarkdownText(diff, limit = summaryLimit) {
  return cutToBytes([...diffSections(diff)], limit);
}
function* diffSections(diff) {
  const { base, head, opened, closed, uncertain, notes, diagnostics } = diff;
  const sides = `${markdown(sideWords(base))} → ${markdown(sideWords(head))}`;
  const open = notEvaluatedLine(diagnostics).map((line) => `
${markdown(line)}
`);
  yield { what: "", heading: `### ${markdown(diffSummary(diff))}

${sides}
${open.join("")}`, items: [] };
  yield* changeSections2("Opened", opened);
  yield* changeSections2("Closed", closed);
  yield* changeSections2("Uncertain", uncertain);
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
function* changeSections2(what, changes2) {
  for (const { words: words2, connections: connections2, groups: groups2 } of sectionsOf(changes2)) {
    yield {
      what: "changes",
      heading: `
#### ${what} ${words2}: ${count(connections2, "connection")}

`,
      items: groups2.map(groupItem2)
    };
  }
}
function groupItem2({ because, changes: changes2 }) {
  const rows2 = changes2.flatMap((change) => {
    const covered = markdown(coverageWords(change.coveredBy));
    const words2 = change.coveredBy.length === 0 ? `**${covered}**` : covered;
    const reasons = [...new Set(change.unknown.map(({ reason }) => reason))].map(
      (reason) => markdown(shownProse(reason))
    );
    const doubt = reasons.length === 0 ? "" : ` (was ${change.was}, is ${change.now}: ${reasons.join("; ")})`;
    const metadata = change.reasons.length > 1 && change.reasons.includes("cloud-metadata") ? ` (${metadataWords})` : "";
    return connectionLines(change).map((line) => `- ${markdown(line)}${metadata}${doubt}; ${words2}
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
  return `${rows2.join("")}${causes.length === 0 ? "" : `
${causes.join("\n")}
`}`;
}

// src/report/inputs/pretty-diagnostics.ts
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
      for (const diagnostic of alike.slice(0, shown2)) yield* diagnosticLines(diagnostic, paint[colour], paint);
      const more = alike.length - shown2;
      if (more > 0) yield `  ${paint.dim(`… and ${more} more like it (${shownName(code2)})`)}
`;
    }
    yield "\n";
  }
}
function* diagnosticLines(diagnostic, colour, paint, indent = "") {
  const { file, line, column, code: code2, message, related } = diagnostic;
  const place = file === void 0 ? "" : placeOf({ file, line, column });
  for (const each of wrap(`${place} ${shownName(code2)}`, { first: `${indent}  `, rest: `${indent}    ` }))
    yield `${colour(each)}
`;
  for (const each of wrap(shownProse(message), { first: `${indent}    `, rest: `${indent}    ` })) yield `${each}
`;
  yield* diagnosticExcerpt(diagnostic, colour, `${indent}    `);
  for (const other of related.slice(0, mostRelated)) {
    const text = `${placeOf(other)} ${shownProse(other.message)}`;
    for (const each of wrap(text, { first: `${indent}    `, rest: `${indent}      ` })) yield `${paint.dim(each)}
`;
  }
  if (related.length > mostRelated) yield `${indent}    … and ${count(related.length - mostRelated, "more place")}
`;
}
var mostRelated = 5;
function* diagnosticExcerpt(diagnostic, colour, indent) {
  const { line, column, endLine = line, endColumn, excerpt, excerptColumn } = diagnostic;
  if (line === void 0 || excerpt === void 0 || excerpt.trim() === "") return;
  const isWholeFile = line === 1 && column === 1 && endLine === 1 && endColumn === 1;
  if (isWholeFile) return;
  const cited = { line, column, endColumn: endLine === line ? endColumn : void 0, excerpt, excerptColumn };
  const [source, carets] = excerptLines(cited, indent);
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

// src/report/inputs/pretty-inputs.ts
function* prettyInputs(inputs, paint) {
  const kinds = inputs.kinds.map(({ kind, count: number }) => `${number} ${shownName(kind)}`).join(", ");
  const read = `Read ${count(inputs.files, "file")}, ${count(inputs.documents, "document")}`;
  yield* lines(kinds === "" ? read : `${read}: ${kinds}`, { first: "", rest: "  " });
  if (inputs.settings !== void 0) yield* lines(`Settings: ${shownName(inputs.settings)}`, { first: "", rest: "  " });
  yield* variableLines(inputs.variables ?? []);
  yield* applierLines(inputs, paint);
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
function* applierLines({ placed = [], elsewhere = [] }, paint) {
  const given = placed.map(({ namespace, documents }) => `${shownName(namespace)} × ${documents}`);
  if (given.length > 0) yield* lines(`Namespaces by Flux and Argo CD: ${given.join(", ")}`, { first: "", rest: "  " });
  if (elsewhere.length === 0) return;
  yield `Not read here: what ${count(elsewhere.length, "object")} of Flux and Argo CD ${elsewhere.length === 1 ? "deploys" : "deploy"}
`;
  yield* placeLines(
    elsewhere.map(({ by, ...place }) => `${shownName(by)} ${placeOf(place)}`),
    paint
  );
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
  const words2 = groups(named, (kind) => kind).map((group) => `${group.length} ${shownName(group[0])}`);
  return words2.length === 0 ? "" : `: ${words2.join(", ")}`;
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
function* placeLines(places2, paint) {
  const more = places2.length - mostPlaces;
  const shown2 = places2.slice(0, mostPlaces).join(", ");
  const text = more > 0 ? `${shown2}, … and ${more} more` : shown2;
  for (const line of wrap(text, { first: "    ", rest: "    " })) yield `${paint.dim(line)}
`;
}
var mostPlaces = 5;
function* lines(text, indents2) {
  for (const line of wrap(text, indents2)) yield `${line}
`;
}

// src/report/text/paint.ts
var import_picocolors = __toESM(require_picocolors(), 1);
function paintFor(colour) {
  return import_picocolors.default.createColors(colour === "always");
}

// src/report/diff/diff-table.ts
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
  yield* diagnosticLines2(diff, options, paint);
  if (options.detail === "full") {
    for (const [name, { inputs }] of [
      ["Base", diff.base],
      ["Head", diff.head]
    ]) {
      yield `${paint.bold(name)}
`;
      yield* prettyInputs(inputs, paint);
    }
  }
  for (const line of notEvaluatedLine(diff.diagnostics)) yield `${paint.yellow(line)}
`;
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
  for (const { words: words2, connections: connections2, groups: groups2 } of sectionsOf(changes2)) {
    yield `${paint.bold(colour(`${what} ${words2}: ${count(connections2, "connection")}`))}
`;
    for (const group of groups2) yield* groupLines(group, paint);
    yield "\n";
  }
}
function* groupLines({ because, changes: changes2 }, paint) {
  for (const [index, change] of changes2.entries()) {
    for (const line of connectionLines(change)) yield* lines2(line, ["  ", "      "]);
    if (change.reasons.length > 1 && change.reasons.includes("cloud-metadata"))
      yield* lines2(metadataWords, ["    ", "      "], paint.yellow);
    if (change.was === "unknown" || change.now === "unknown") yield* uncertainLines(change);
    const next = changes2[index + 1];
    const words2 = coverageWords(change.coveredBy);
    if (next !== void 0 && coverageWords(next.coveredBy) === words2) continue;
    yield* lines2(words2, ["    ", "      "], change.coveredBy.length === 0 ? paint.yellow : paint.dim);
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
  const words2 = { allow: "allowed", deny: "denied", unknown: "unknown" };
  yield `    was ${words2[was]}, is ${words2[now]}
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
function* diagnosticLines2({ base, diagnostics }, options, paint) {
  const own = diagnostics.filter(({ side }) => side !== "base");
  yield* prettyDiagnostics(own, options, paint);
  const old = diagnostics.filter(({ side }) => side === "base").map((each) => ({ ...each, message: `at ${sideWords(base)} only: ${each.message}` }));
  yield* prettyDiagnostics(old, options, paint);
}
function* lines2(text, [first, rest], colour = (each) => each) {
  for (const line of wrap(text, { first, rest })) yield `${colour(line)}
`;
}

// src/report/explanation/explanation-json.ts
function* explanationJson(explanation2) {
  const { apiVersion: apiVersion2, kind, from, to, port, cni, ground, verdict, parts: parts2, egress, ingress, notes } = explanation2;
  yield `{
"apiVersion": ${jsonText(apiVersion2)},
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

// src/report/text/tree.ts
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

// src/report/explanation/explanation-tree.ts
function* explanationTree(explanation2, options) {
  const paint = paintFor(options.colour);
  const { cni, ground, egress, ingress, notes, parts: parts2, diagnostics, inputs } = explanation2;
  yield* painted(headline2(explanation2), verdictColour(explanation2.verdict, paint));
  for (const line of notEvaluatedLine(diagnostics)) yield* painted(line, paint.yellow);
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
  const words2 = new Set(parts2.map((part) => part.verdict)).size > 1 ? `mixed: differs by ${differences(parts2)}` : verdictWords2[verdict];
  return `${shownName(from)} → ${shownName(to)}${port === void 0 ? "" : ` ${shownName(port)}`}: ${words2}`;
}
function differences(parts2) {
  const differ = (of) => new Set(parts2.map(of)).size > 1;
  const by = [
    ...differ(({ traffic }) => traffic) ? ["port"] : [],
    ...differ(({ from, to }) => `${from} ${to}`) ? ["workload"] : [],
    ...differ(({ fromPods, toPods }) => `${fromPods} ${toPods}`) ? ["pod"] : [],
    ...differ(({ family }) => family) ? ["address family"] : []
  ];
  return by.join(" and ") || "what the manifests leave open";
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
${paint.bold("By ports, ends and address families")}
`;
    for (const part of parts2.slice(0, mostParts)) {
      const family = part.family === "IPv6" ? " over IPv6" : "";
      const text = `${verdictWords2[part.verdict]}: ${podsOf(part.from, part.fromPods)} → ${podsOf(part.to, part.toPods)} ${part.traffic}${family}`;
      yield* indented(text);
    }
    if (parts2.length > mostParts) yield `  … and ${count(parts2.length - mostParts, "more part")}
`;
    yield* painted("The first of them is explained here.", paint.dim);
  }
  for (const { fact, remedy } of first?.unknowns ?? []) {
    yield "\n";
    yield* painted(`unknown: ${shownProse(fact)}`, paint.yellow);
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
    branches: policies.map((policy2) => policyTree(policy2, paint))
  };
}
function policyTree({ policy: policy2, isolates, selects, isDecisive, rules, ...place }, paint) {
  const how = selects === "yes" ? [] : ["may select it"];
  const end = isDecisive && rules.length > 0 ? ["isolates it, and no rule admits this"] : isolates ? ["isolates it"] : [];
  const none = rules.length === 0 ? ["has no rule"] : [];
  const words2 = [...how, ...end, ...none].join(", ");
  return {
    text: `${shownName(policy2)} at ${placeOf(place)}${words2 === "" ? "" : `: ${words2}`}`,
    colour: isDecisive ? paint.red : void 0,
    branches: rules.map((rule2) => ruleTree(rule2, paint))
  };
}
var matchWords = {
  decided: "decides",
  behind: "also matches; an earlier rule decided",
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

// src/report/html/generated/page.js
var pageScript = '"use strict";(()=>{var nr=Object.create;var st=Object.defineProperty;var rr=Object.getOwnPropertyDescriptor;var or=Object.getOwnPropertyNames;var sr=Object.getPrototypeOf,ir=Object.prototype.hasOwnProperty;var ar=(e,t)=>()=>{try{return t||e((t={exports:{}}).exports,t),t.exports}catch(n){throw t=0,n}};var lr=(e,t,n,r)=>{if(t&&typeof t=="object"||typeof t=="function")for(let o of or(t))!ir.call(e,o)&&o!==n&&st(e,o,{get:()=>t[o],enumerable:!(r=rr(t,o))||r.enumerable});return e};var dr=(e,t,n)=>(n=e!=null?nr(sr(e)):{},lr(t||!e||!e.__esModule?st(n,"default",{value:e,enumerable:!0}):n,e));var ut=ar((ma,ct)=>{ct.exports=function(e,t,n){var r=e.length,o=t.length,s=[];n=(n||(o>r?o:r))+1;for(var i=0;i<n;i++)s[i]=[i],s[i].length=n;for(i=0;i<n;i++)s[0][i]=i;if(Math.abs(r-o)>(n||100))return f(n||100);if(r===0)return f(o);if(o===0)return f(r);var a,d,l,c,u,h;for(i=1;i<=r;++i)for(d=e[i-1],a=1;a<=o;++a){if(i===a&&s[i][a]>4)return f(r);l=t[a-1],c=d===l?0:1,u=s[i-1][a]+1,(h=s[i][a-1]+1)<u&&(u=h),(h=s[i-1][a-1]+c)<u&&(u=h),s[i][a]=i>1&&a>1&&d===t[a-2]&&e[i-2]===l&&(h=s[i-2][a-2]+c)<u?h:u}return f(s[r][o]);function f(m){var g=Math.max(r,o),x=g===0?0:m/g,E=1-x;return{steps:m,relative:x,similarity:E}}}});function Re(e,{first:t,rest:n}){let r=[],o=t,s=!0;for(let i of e.split(" ").filter(a=>a!==""))!s&&it(o)+1+it(i)>80&&(r.push(o),o=n,s=!0),o+=s?i:` ${i}`,s=!1;return[...r,o]}function S(e,t,n=`${t}s`){return`${e} ${e===1?t:n}`}var cr=new RegExp("[\\\\u1100-\\\\u115f\\\\u2e80-\\\\ua4cf\\\\uac00-\\\\ud7a3\\\\uf900-\\\\ufaff\\\\ufe30-\\\\ufe6f\\\\uff00-\\\\uff60\\\\uffe0-\\\\uffe6]|\\\\p{Emoji_Presentation}","u");function it(e){if(/^[\\x20-\\x7e]*$/.test(e))return e.length;let t=0;for(let n of e)t+=new RegExp("\\\\p{M}","u").test(n)?0:cr.test(n)?2:1;return t}var ur=/[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Co}\\p{Cs}\\p{Noncharacter_Code_Point}]/gu;function z(e){return e.replace(ur,t=>`\\\\u{${(t.codePointAt(0)??0).toString(16)}}`)}function ye(e,t){return e.length<=t?e:`${fr(e.slice(0,Math.max(0,t-1)))}…`}function v(e){return ye(z(ye(e,2*at)),at)}function P(e){return ye(z(ye(e,2*lt)),lt)}var at=320,lt=2e3;function fr(e){return/[\\ud800-\\udbff]$/.test(e)?e.slice(0,-1):e}function ne(e,t){if(e===t)return 0;let n=Math.min(e.length,t.length);for(let r=0;r<n;r++){let o=e.charCodeAt(r),s=t.charCodeAt(r);if(o!==s)return dt(o)-dt(s)}return e.length-t.length}function dt(e){return e>=55296&&e<=57343?e+65536:e}var hr=dr(ut(),1);var ga=new Uint32Array(65536);var re={passed:{symbol:"✓",word:"passed",colour:"green"},failed:{symbol:"✗",word:"failed",colour:"red"},errored:{symbol:"!",word:"errored",colour:"yellow"},skipped:{symbol:"-",word:"skipped",colour:"dim"},expectedFailure:{symbol:"~",word:"failed as expected",colour:"cyan"}};function we(e){return`CNI: ${pr(e)}`}function pr({name:e,title:t,version:n,source:r,file:o,line:s,enforcement:i,staged:a}){let d=v(e==="conformant"?e:t),l=o===void 0?void 0:D({file:o,line:s}),c=r==="flag"?"--cni":l??mr[r],u=a===!0?", with staged policies":"",h=`${d}${n===void 0?"":` ${v(n)}`} (${c})${u}`;return i===void 0?h:`${h}; ${P(i)}`}var mr={flag:"--cni",test:"spec.cni",settings:"settings",recognised:"recognised",default:"default"};function be({words:e,file:t,line:n}){return t===void 0?P(e):`${P(e)} (${D({file:t,line:n})})`}function D({file:e,line:t,column:n}){return t===void 0?v(e):`${v(e)}:${t}${n===void 0?"":`:${n}`}`}function ht(e){let{from:t,to:n,protocol:r,port:o,family:s}=e,i=o===void 0?v(r):`${v(r)}/${o}`;return`${[{end:t,pods:e.fromPods},{end:n,pods:e.toPods}].map(({end:d,pods:l})=>d==="hypothetical"?wr(e):gr(d,l)).join(" → ")} ${i}${s==="IPv6"?" over IPv6":""}`}function gr(e,t){return t===void 0?v(e):`${v(e)} (${yr(t)})`}function yr(e){let t=e.slice(0,3).map(v).join(", "),n=e.length>3?` and ${e.length-3} more`:"";return`${e.length===1?"pod":"pods"} ${t}${n}`}function wr({podLabels:e,namespaceLabels:t}){return`hypothetical pod${e===void 0?"":Te(" with labels",e)||" without labels"}${t===void 0?"":` in ${br(t)}`}`}function br({[Er]:e,...t}){return e===void 0?`a namespace ${Te("labelled",t)||"without labels"}`:`namespace ${v(e)}${Te(" labelled",t)}`}var Er="kubernetes.io/metadata.name";function Te(e,t){let n=Object.entries(t).sort(([r],[o])=>ne(r,o)).map(([r,o])=>v(`${r}=${o}`));return n.length===0?"":`${e} ${n.join(", ")}`}function pt({nearestMiss:e,actual:t}){if(e!==void 0)return`${t==="allow"?"why it is allowed":"nearest miss"}: ${P(e)}`}function mt({expected:e,actual:t,pairs:n}){if(t===void 0)return"";let r=e===void 0?"":`expected ${v(e)}, `;return n.checked<=1||n.differing===0?`${r}found ${t}`:`${r}found ${t}: ${n.differing} of ${n.checked} pairs ${n.differing===1?"differs":"differ"}`}function oe(e){let[t,n]=[e.filter(s=>!ft(s)),e.filter(ft)],r=t.map(({protocol:s,from:i,to:a})=>i===1&&a===65535?v(s):`${v(s)}/${i===a?i:`${i}-${a}`}`);return[...["TCP","UDP","SCTP"].every(s=>r.includes(s))&&r.length===3?["all"]:r,...n.map(vr)].join(", ")}function ft({protocol:e}){return e==="ICMP"||e==="ICMPv6"}function vr({protocol:e,from:t,to:n}){let r=o=>`${Math.floor(o/256)}/${o%256}`;return t===0&&n===65535?e:t%256===0&&n===t+255?`${e}/${t/256}`:t===n?`${e}/${r(t)}`:`${e}/${r(t)}-${r(n)}`}function*gt(e){let t=mt(e);t!==""&&(yield{kind:"verdict",text:t}),yield*kr(e);for(let r of e.decisions)yield*Mr(r);yield*$r(e);for(let{fact:r,remedy:o}of e.unknowns)yield{kind:"unknown",text:`unknown: ${P(r)}`},o!==""&&(yield{kind:"unknown",text:`to settle it: ${P(o)}`});let n=pt(e);n!==void 0&&(yield{kind:"note",text:n});for(let r of e.notes)yield{kind:"note",text:`note: ${P(r)}`};e.message!==""&&!xr(e)&&(yield{kind:"message",text:P(e.message)})}function xr({status:e,actual:t,counterexample:n}){return n!==void 0&&(e==="failed"||t==="unknown")}function*kr({counterexample:e,pairs:t}){if(e===void 0)return;yield{kind:"connection",text:ht(e)};for(let{from:r,to:o}of e.others)yield{kind:"connection",text:`also ${v(r)} → ${v(o)}`};let n=t.differing-1-e.others.length;n>0&&(yield{kind:"connection",text:`… and ${S(n,"more pair")}`})}function*$r({paths:e}){if(!e.every(({path:n})=>!n.includes("→")&&/^\\w+: \\w+ \\(NetworkPolicy\\//.test(n)))for(let{direction:n,path:r}of e)yield{kind:"path",text:`${n} tiers: ${P(r)}`}}function*Mr(e){let{direction:t,action:n,policy:r,rule:o,reason:s,file:i,line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}=e,f=[[r,o].filter(g=>g!==void 0).map(v).join(" "),s===void 0?"":P(s)].filter(g=>g!=="");if(yield{kind:"decision",text:`${t} ${n}: ${f.join(", ")}`},i===void 0)return;let m=`at ${D({file:i,line:a,column:d})}`;a===void 0||c===void 0?yield{kind:"place",text:m,at:{file:i,line:a}}:yield{kind:"place",text:m,at:{file:i,line:a},cited:{line:a,column:d,endColumn:l,excerpt:c,excerptColumn:u}}}function yt({name:e,file:t,environment:n,cni:r}){let o=[...n==="default"?[]:[n],...r.source==="test"||r.source==="flag"?[r.version===void 0?r.name:`${r.name} ${r.version}`]:[],...r.staged===!0?["staged"]:[]];return z(`${e.trim()===""?t:e}${o.length===0?"":` (${o.join(", ")})`}`)}function p(e,t={},...n){let r=document.createElement(e);return wt(r,t,n),r}function A(e,t={},...n){let r=document.createElementNS("http://www.w3.org/2000/svg",e);return wt(r,t,n),r}function wt(e,t,n){for(let[r,o]of Object.entries(t))o===void 0||o===!1||e.setAttribute(r,o===!0?"":String(o));e.append(...n.filter(r=>r!==void 0))}function W(e,t,n){let r=p("button",{type:"button",...e},t);return r.addEventListener("click",n),r}function Ee(e,t){let n;return()=>{window.clearTimeout(n),n=window.setTimeout(e,t)}}function bt(e,t,n){if(e===void 0||!Sr(t))return;let r=[...e.prefix.split("/"),...t.split("/")].filter(s=>s!==""&&s!=="."),o=n===void 0?"":`#L${n}`;return`${e.base}/${r.map(Or).join("/")}${o}`}function Sr(e){return e!==""&&e!=="-"&&!e.startsWith("/")&&!/[:<>\\\\]/.test(e)&&!e.split("/").includes("..")}function Or(e){return encodeURIComponent(e.replace(new RegExp("\\\\p{Cs}","gu"),"�"))}function Et(e){return t=>{let n=D(t),r=bt(e,t.file,t.line);return r===void 0?p("code",{class:"place"},n):p("a",{class:"place",href:r,rel:"noreferrer"},p("code",{},n))}}function se({line:e,column:t,endColumn:n,excerpt:r,excerptColumn:o=1}){let s=t===void 0?0:t-o,i=t===void 0?0:n===void 0?r.length:n-o;return p("pre",{class:"quote",tabindex:0,role:"group","aria-label":`line ${e}`},p("span",{class:"line-number"},`${e} `),z(r.slice(0,s)),p("mark",{},z(r.slice(s,i))),z(r.slice(i)))}var _r=["failed","errored","expectedFailure","skipped","passed"],Cr=300;function vt(e,t){let n=p("div",{class:"suites"}),r=p("p",{class:"tally",role:"status"}),o=p("input",{id:"case-name",type:"search",placeholder:"name contains",spellcheck:"false"}),s=Pr(e.suites),i=_r.map(c=>({status:c,box:p("input",{type:"checkbox",checked:!0,"data-status":c})})),a=Cr,d=()=>{let c={statuses:new Set(i.filter(({box:g})=>g.checked).map(({status:g})=>g)),text:o.value.trim().toLowerCase()},{blocks:u,shown:h,wanted:f}=Nr(e.suites,c,{limit:a,showPlace:t});r.textContent=`${h} shown of ${f} that match, ${e.summary.cases} in all`;let m=W({class:"more"},`Show ${S(f-h,"more case")}`,()=>{a=Number.POSITIVE_INFINITY,d()});n.replaceChildren(...u,...h<f?[m]:[])},l=p("form",{class:"controls","aria-label":"Filters of cases",autocomplete:"off"},p("fieldset",{class:"verdicts"},p("legend",{},"Status"),...i.map(({status:c,box:u})=>p("label",{},u,`${re[c].word} (${s.get(c)??0})`))),p("div",{class:"field"},p("label",{for:"case-name"},"Case"),o));return l.addEventListener("submit",c=>c.preventDefault()),l.addEventListener("input",Ee(d,80)),d(),p("section",{id:"cases","aria-labelledby":"cases-title"},p("h2",{id:"cases-title"},"Cases"),l,r,n)}function Pr(e){let t=new Map;for(let{cases:n}of e)for(let{status:r}of n)t.set(r,(t.get(r)??0)+1);return t}function Nr(e,t,{limit:n,showPlace:r}){let o=[],[s,i]=[0,0];for(let a of e){let d=a.cases.filter(({status:c,name:u})=>t.statuses.has(c)&&`${a.name}/${u}`.toLowerCase().includes(t.text));i+=d.length;let l=d.slice(0,Math.max(0,n-s));s+=l.length,l.length>0&&o.push(Ir(a,l,r))}return{blocks:o,shown:s,wanted:i}}function Ir(e,t,n){let r=[...e.assumptions.map(o=>`assumed: ${P(o)}`),...e.ground.map(o=>be(o))];return p("section",{class:"suite"},p("h3",{},v(yt(e))),p("p",{class:"hint"},n({file:e.file,line:e.line}),` · ${we(e.cni)}`),r.length===0?void 0:p("ul",{class:"hint"},...r.map(o=>p("li",{},o))),p("ul",{class:"cases"},...t.map(o=>jr(o,n))))}function jr(e,t){let{status:n,name:r,severity:o,file:s,line:i,column:a}=e,d=[...gt(e)],l=[p("span",{class:`status-mark ${n}`},`${re[n].symbol} ${re[n].word}`),p("span",{class:"case-name"},o==="warning"?`${v(r)} (warning)`:v(r))],c=t({file:s,line:i,column:a}),h=p("details",{open:n==="failed"||n==="errored"},p("summary",{},...l),c,...d.flatMap(f=>Lr(f,t)));return p("li",{class:`case ${n}`},h)}function Lr({kind:e,text:t,cited:n,at:r},o){if(e!=="place"||r===void 0)return[p("p",{class:e},t)];let s=p("p",{class:e},"at ",o({...r,column:n?.column}));return n===void 0?[s]:[s,se(n)]}function xt(e,t){return p("section",{id:"comparisons","aria-labelledby":"comparisons-title"},p("h2",{id:"comparisons-title"},"Side by side"),...e.map(n=>Rr(n,t)))}function Rr({name:e,file:t,line:n,cnis:r,alike:o,cases:s},i){return p("section",{class:"suite"},p("h3",{},`${v(e)} · ${S(r.length,"CNI plugin")}`),p("p",{class:"hint"},i({file:t,line:n}),` · ${S(o,"case comes","cases come")} out alike`),...s.map(({name:a,outcomes:d})=>p("details",{class:"case"},p("summary",{},v(a)),...d.map(({status:l,cnis:c,why:u})=>p("p",{},p("span",{class:`status-mark ${l}`},`${re[l].symbol} ${re[l].word}`),` ${c.map(v).join(", ")}${u===""?"":`: ${P(u)}`}`)))))}function ve(e,t){let n=new Map;for(let r of e){let o=t(r),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return[...n].sort(([r],[o])=>ne(r,o)).map(([,r])=>r)}var Tr=new Map([["irrelevant-kind","kinds that play no part in connectivity"],["unknown-kind","kinds that are not known"],["holds-objects","objects that hold others, not evaluated"],["deploys","kinds that have other files applied"],["no-kind","no Kubernetes object"],["template","templates"],["encrypted","encrypted"],["unparsable","no valid YAML"],["invalid","objects without a usable name or namespace"],["unknown-api","kinds of another API group"],["patch","patches for kustomize"],["kustomization","source for kustomize"],["chart","chart descriptions"],["binary","binary"],["utf-16","UTF-16 text"],["too-large","too large"],["unreadable","unreadable"],["outside-repository","links that lead out of the repository"],["broken-link","broken links"]]);function Fe(e){return Tr.get(e)??P(e)}var kt={flag:"by --var",file:"by --var-file",settings:"by the settings",flux:"by Flux Kustomizations",default:"by their defaults"};function*St(e,t=Number.POSITIVE_INFINITY){let{found:n,files:r,asideFiles:o,ignored:s,unreadFiles:i}=e;yield`${S(n,"file")} found\n`,yield*fe(r,"read"),o.length>0&&(yield*fe(o.length,`settings: ${Mt(o)}`));for(let a of ve(i,({reason:d})=>d))yield*fe(a.length,`not read, ${Fe(a[0].reason)}: ${Mt(a.map(({file:d})=>d))}`);s>0&&(yield`${S(s,"entry","entries")} left out by ignore files\n`),yield*Fr(e,t),e.settings!==void 0&&(yield*ie(`Settings: ${v(e.settings)}`)),yield*Dr(e.variables??[]);for(let{namespace:a,by:d,documents:l,...c}of e.placed??[])yield*ie(`Namespace ${v(a)} by ${v(d)} ${D(c)}: ${S(l,"object")}`);for(let{by:a,...d}of e.elsewhere??[])yield*ie(`Deploys what isn\'t read here: ${v(a)} ${D(d)}`);for(let{root:a,documents:d,milliseconds:l,cached:c}of e.roots??[]){let u=c===!0?", from the cache":"";yield*ie(`Rendered ${v(a)}: ${S(d,"document")}, ${l} ms${u}`)}}function*Fr({documents:e,kinds:t,hints:n,skipped:r},o){yield`${S(e,"document")} found\n`;let s=new Map(n.map(({kind:a,count:d})=>[a,d])),i=t.map(({kind:a,count:d})=>({kind:a,count:d-(s.get(a)??0)})).filter(a=>a.count>0);yield*$t(i,"taken"),yield*$t(n,"telling of the network alone");for(let a of ve(r,({reason:d})=>d)){yield*fe(a.length,`skipped, ${Fe(a[0].reason)}`);for(let d of ve(a,({kind:l=""})=>l))yield*Ar(d,o)}}function*Ar(e,t){let n=e[0].kind??"no kind",r=e.length>t?`, … and ${e.length-t} more`:"",o=e.slice(0,t).map(D).join(", ");yield*ie(`${e.length} ${v(n)}: ${o}${r}`,"      ")}function*$t(e,t){let n=e.reduce((o,s)=>o+s.count,0),r=e.map(({kind:o,count:s})=>`${s} ${v(o)}`).join(", ");n>0&&(yield*fe(n,`${t}: ${r}`))}function*Dr(e){e.length>0&&(yield`${S(e.length,"variable")} given or used\n`);for(let{name:t,source:n,file:r,line:o,uses:s}of e){let i=r===void 0?"":` (${D({file:r,line:o})})`,a=s===0?"not used":`used ${S(s,"time")}`;yield*ie(`${v(t)}: ${kt[n]}${i}, ${a}`,"      ")}}function Mt(e){return e.map(v).join(", ")}function*fe(e,t){for(let n of Re(t,{first:`${String(e).padStart(5)} `,rest:"      "}))yield`${n}\n`}function*ie(e,t=""){for(let n of Re(e,{first:t,rest:`${t}  `}))yield`${n}\n`}var Wr=[{severity:"error",open:!0,one:"error"},{severity:"warning",open:!0,one:"warning"},{severity:"notice",open:!1,one:"notice"}],Ot=500;function _t(e,t){let n=Wr.flatMap(({severity:r,open:o,one:s})=>{let i=e.filter(d=>d.severity===r);if(i.length===0)return[];let a=i.length-Ot;return[p("details",{class:`problems ${r}`,open:o},p("summary",{},S(i.length,s)),p("ul",{},...i.slice(0,Ot).map(d=>Gr(d,t)),a>0?p("li",{},`… and ${a} more`):void 0))]});return p("section",{id:"problems","aria-labelledby":"problems-title"},p("h2",{id:"problems-title"},"Problems in the files"),...n)}function Gr({code:e,message:t,file:n,line:r,column:o,endColumn:s,excerpt:i,excerptColumn:a,related:d},l){return p("li",{},p("p",{},n===void 0?void 0:l({file:n,line:r,column:o})," ",p("code",{class:"code"},v(e))),p("p",{},P(t)),r===void 0||i===void 0?void 0:se({line:r,column:o,endColumn:s,excerpt:i,excerptColumn:a}),...d.map(c=>p("p",{class:"hint"},l(c),` ${P(c.message)}`)))}function Ct(e){let t=[...St(e,50)].join("");return p("section",{id:"inputs","aria-labelledby":"inputs-title"},p("h2",{id:"inputs-title"},"What was read"),p("details",{},p("summary",{},`${S(e.found,"file")}, ${S(e.documents,"document")}`),p("pre",{class:"inputs",tabindex:0,role:"group","aria-label":"What became of every file"},t)))}var X={key:"entry",kind:"entry",label:"ingress-controller",namespace:"",members:[],classes:[]},G={key:"outside",kind:"outside",label:"addresses outside",namespace:"",members:[],classes:[]};function Z(e,t){let n=new Map;for(let[o,{id:s,namespace:i,class:a,isPods:d}]of e.workloads.entries()){let l=d===!0?s:{workload:s,alike:`${i} ${a}`,namespace:i}[t],c=n.get(l);c===void 0?n.set(l,[o]):c.push(o)}let r=Br(e);return[...n].map(([o,s])=>{let[i=0]=s,a=e.workloads[i]?.namespace??"",d=r[i]??"",l=s.length-1;return{key:`${t}:${o}`,kind:"workloads",label:t==="namespace"&&e.workloads[i]?.isPods!==!0?v(a):l===0?d:`${d} + ${l} alike`,namespace:a,members:s,classes:Hr(s,e)}})}function ae(e){return[...new Set(e.workloads.map(({namespace:t})=>t))].sort(ne)}function Br({workloads:e}){let t=e.map(({id:r,isPods:o})=>v(o===!0?r:r.replace(/^([^/]*)\\/[^/]*\\/(.*)$/s,"$1/$2"))),n=new Map;for(let r of t)n.set(r,(n.get(r)??0)+1);return t.map((r,o)=>n.get(r)===1?r:v(e[o]?.id??""))}function Hr(e,t){let n=new Map;for(let r of e){let o=t.workloads[r]?.class??0;n.set(o,(n.get(o)??0)+1)}return Array.from(n,([r,o])=>({class:r,count:o}))}var Vr=["TCP","UDP","SCTP"],he=Vr.map(e=>({protocol:e,from:1,to:65535}));function Nt(e){let t=e.trim();if(t==="")return{kind:"ports",ranges:he};let[,n,r,o]=/^(?:(tcp|udp|sctp)(?:\\/(?=\\d)|$))?(?:(\\d{1,5})(?:-(\\d{1,5}))?)?$/i.exec(t)??[];if(n===void 0&&r===void 0)return Pt;let s=(n??"TCP").toUpperCase(),i=Number(r??1),a=Number(o??r??65535);return i<1||a>65535||i>a?Pt:{kind:"ports",ranges:[{protocol:s,from:i,to:a}]}}var Pt={kind:"unreadable",words:"Expected a port such as TCP/5432, UDP/53-60 or SCTP"},B=1,H=2,q=4,El=B|H|q;function It({allow:e,unknown:t},n){let r=Ae(n),o=Ae(xe(e,n)),s=Ae(xe(t,n));return(o>0?B:0)|(s>0?H:0)|(o+s<r?q:0)}function xe(e,t){return e.flatMap(n=>t.flatMap(({protocol:r,from:o,to:s})=>{let i=Math.max(n.from,o),a=Math.min(n.to,s);return r===n.protocol&&i<=a?[{...n,from:i,to:a}]:[]}))}function jt({allow:e,unknown:t},n){return n.flatMap(({protocol:r,from:o,to:s})=>{let i=[...e,...t].filter(l=>l.protocol===r).sort((l,c)=>l.from-c.from),a=[],d=o;for(let l of i)if(l.from>d&&a.push({protocol:r,from:d,to:Math.min(s,l.from-1)}),d=Math.max(d,l.to+1),d>s)break;return d<=s&&a.push({protocol:r,from:d,to:s}),a.filter(l=>l.from<=l.to)})}function Ae(e){return e.reduce((t,{from:n,to:r})=>t+r-n+1,0)}function Rt(e){let t=e.classes*e.classes;return{map:e,between:Lt(e.between,t),decided:e.decided===void 0?new Uint32Array:Lt(e.decided.between,t),entries:new Map(e.entries.map(({to:n,reach:r})=>[n,r]))}}function Lt(e,t){let n=new Uint32Array(t),r=0;for(let o=0;o+1<e.length;o+=2){let s=e[o+1]??0;n.fill(e[o]??0,r,r+s),r+=s}return n}function Tt({map:e},t){let n=Z(e,t);return{sources:[...n,...e.entries.length===0?[]:[X],G],destinations:[...n,G]}}function Ft({map:e},t){return Uint8Array.from(e.reaches,n=>It(n,t))}function le(e,t,{map:n,between:r,entries:o},s){if(e.kind==="workloads"&&t.kind==="workloads"){let i=0;for(let a of e.classes)for(let d of t.classes)Ur(e,t,a,d)||(i|=s[r[a.class*n.classes+d.class]??0]??0);return i}return e.kind==="entry"&&t.kind==="workloads"?t.members.reduce((i,a)=>{let d=o.get(a);return i|(d===void 0?0:s[d]??0)},0):At(e,t,n).reduce((i,{outside:{rows:a,isWhole:d}})=>{let l=a.reduce((c,{reach:u})=>c|(s[u]??0),d?0:q);return i|l},0)}function Ur(e,t,n,r){return n.class===r.class&&n.count===1&&e.key===t.key}function At(e,t,n){let[r,o]=e.kind==="outside"?[t,n.fromAddresses]:[e,n.toAddresses];return r.kind!=="workloads"?[]:r.classes.flatMap(({class:s})=>{let i=o[s];return i===void 0?[]:[{class:s,outside:i}]})}var Yr=24,De={allow:[],unknown:[]};function ke(e,t,n){let{map:r,entries:o}=n,s=Xr();if(e.kind==="workloads"&&t.kind==="workloads")qr(e,t,n,s);else if(e.kind==="entry")for(let a of t.members){let d=r.reaches[o.get(a)??-1];d!==void 0&&s.add(`${o.get(a)}`,{reach:d},{from:-1,to:a})}else zr(e,t,r,s);let i=({reach:a})=>a.allow.length+a.unknown.length>0?1:0;return s.findings().sort((a,d)=>i(d)-i(a)||d.pairs-a.pairs)}function qr(e,t,{map:n,between:r,decided:o},s){for(let i of e.members){let a=(n.workloads[i]?.class??0)*n.classes;for(let d of t.members){if(i===d)continue;let l=a+(n.workloads[d]?.class??0),c=n.decided?.accounts[o[l]??-1],u={reach:n.reaches[r[l]??0]??De,...c===void 0?{}:{account:c}};s.add(`${r[l]} ${o[l]}`,u,{from:i,to:d})}}}function zr(e,t,n,r){let o=e.kind==="outside"?t.members:e.members,s=new Map(At(e,t,n).map(i=>[i.class,i.outside]));for(let i of o){let{rows:a,isWhole:d}=s.get(n.workloads[i]?.class??0)??{rows:[],isWhole:!1},l=e.kind==="outside"?{from:-1,to:i}:{from:i,to:-1};for(let{cidrs:c,reach:u}of a)r.add(`${u} ${c.join()}`,{reach:n.reaches[u]??De,cidrs:c},l);d||r.add("",{reach:De,cidrs:[]},l)}}function Xr(){let e=new Map;return{add(t,n,r){let o=e.get(t);o===void 0?e.set(t,{facts:n,pairs:1,examples:[r]}):(o.pairs++,o.examples.length<Yr&&o.examples.push(r))},findings:()=>[...e.values()].map(({facts:t,...n})=>({...t,...n}))}}function K(e){return e===0?"none":(e&H)!==0?"unknown":e===B?"allowed":e===q?"denied":"partly"}function pe({namespace:e,name:t},n,{workloads:r}){if(e!==""&&e!==(n.kind==="workloads"?n.namespace:`=${n.key}`))return!1;if(t==="")return!0;let o=t.toLowerCase();return n.kind!=="workloads"?n.label.toLowerCase().includes(o):n.members.some(s=>r[s]?.id.toLowerCase().includes(o))}function Dt(e,t,{table:n,filter:r}){let o=e.sources.filter(c=>pe(r.from,c,t.map)),s=e.destinations.filter(c=>pe(r.to,c,t.map)),i=s.length,a=new Uint8Array(o.length*i),d=new Uint8Array(o.length),l=new Uint8Array(i);for(let[c,u]of o.entries())for(let[h,f]of s.entries()){let m=le(u,f,t,n);a[c*i+h]=m,(m&r.verdicts)!==0&&(d[c]=1,l[h]=1)}return Kr({sources:o,destinations:s,cells:a},d,l)}function Kr({sources:e,destinations:t,cells:n},r,o){let s=[...r.keys()].filter(l=>r[l]===1),i=[...o.keys()].filter(l=>o[l]===1),a=new Uint8Array(s.length*i.length),d=0;for(let l of s)for(let c of i)a[d++]=n[l*t.length+c]??0;return{sources:e.filter((l,c)=>r[c]===1),destinations:t.filter((l,c)=>o[c]===1),cells:a}}var Q=140;function Wt(e,t){let n=Qr(e,t.opened),r=Jr(n,e,t),o=r.length,s=o>Q?[]:r,i=new Set(s.flatMap(({from:l,to:c})=>[l,c])),a=({kind:l,namespace:c})=>l==="workloads"&&t.opened.has(c);return{nodes:n.filter(l=>i.has(l)||a(l)&&o<=Q),edges:s,wanted:o}}function Qr({map:e},t){let n=Z(e,"alike").filter(({namespace:o})=>t.has(o)),r=Z(e,"namespace").filter(({namespace:o})=>!t.has(o));return[G,...e.entries.length===0?[]:[X],...r,...n]}function Jr(e,t,n){let{filter:r,table:o,focus:s}=n,i=r.verdicts&(B|H),a=({namespace:l,kind:c})=>s===""||c==="workloads"&&l===s,d=(l,c)=>{if(!pe(r.from,l,t.map)||!pe(r.to,c,t.map))return 0;let u=le(l,c,t,o);return(u&i)===0?0:u};return e.flatMap((l,c)=>e.slice(c+1).flatMap(u=>{if(!a(l)&&!a(u))return[];let[h,f]=[d(l,u),d(u,l)];return h!==0&&h===f?[{from:l,to:u,verdicts:h,ways:"both"}]:[...h===0?[]:[{from:l,to:u,verdicts:h,ways:"one"}],...f===0?[]:[{from:u,to:l,verdicts:f,ways:"one"}]]}))}var J={allowed:"allowed",partly:"partly allowed",denied:"denied",unknown:"unknown",none:"nothing to judge"};function We(e,t,{bits:n,filter:r,reachability:o}){let s=K(n);if(Gt(e)&&Gt(t)&&(s==="partly"||s==="unknown")){let a=$e(e,t,{filter:r,reachability:o});return a.length>0?`${J[s]}: ${a.slice(0,6).join(", ")}${a.length>6?" …":""}`:J[s]}if(s!=="unknown")return J[s];let i=[...(n&B)===0?[]:["allowed"],...(n&q)===0?[]:["denied"]];return(n&~H)===0?"unknown":`partly unknown, else ${i.join(" and ")}`}function $e(e,t,{filter:n,reachability:r}){let o=ke(e,t,r);return[...new Set(o.flatMap(({reach:s})=>xe(s.allow,n.ports).map(i=>oe([i]))))]}function F(e){return e.members.length>1?`${e.label} (${S(e.members.length,"workload")})`:e.label}function Gt({members:e}){return e.length<=1}var Zr=60,eo=[{bit:B,label:"Allowed"},{bit:H,label:"Unknown"},{bit:q,label:"Denied"}];function Ht(e,t){let[n,r]=[Bt("From",e),Bt("To",e)],o=p("input",{id:"port",type:"text",placeholder:"TCP/5432",spellcheck:"false",autocomplete:"off","aria-describedby":"port-hint"}),s=p("span",{id:"port-hint",class:"hint",role:"status"}),i=Me("grouping",[["workload","single workloads"],["alike","workloads alike"],["namespace","namespaces"]]);i.value=e.workloads.length>Zr?"namespace":"workload";let a=eo.map(({bit:h,label:f})=>({bit:h,label:f,box:p("input",{type:"checkbox",checked:!0})})),d=he,l=()=>{let h=Nt(o.value),f=h.kind==="unreadable";s.textContent=f?h.words:"",o.setAttribute("aria-invalid",String(f)),h.kind==="ports"&&(d=h.ranges)},c=Ee(()=>{l(),t()},120),u=p("form",{class:"controls","aria-label":"Filters",autocomplete:"off"},n.element,r.element,de("port","Port",o,s),p("fieldset",{class:"verdicts"},p("legend",{},"Verdict"),...a.map(({label:h,box:f})=>p("label",{},f,h))),de("grouping","Show",i),W({class:"reset"},"Reset",()=>{let h=i.value;u.reset(),i.value=h,c()}));return u.addEventListener("submit",h=>h.preventDefault()),u.addEventListener("input",c),{element:u,filter:()=>({from:n.value(),to:r.value(),ports:d,verdicts:a.reduce((h,{bit:f,box:m})=>m.checked?h|f:h,0)}),grouping:()=>i.value==="alike"||i.value==="namespace"?i.value:"workload"}}function Bt(e,t){let n=e.toLowerCase(),r=e==="From"&&t.entries.length>0?[X,G]:[G],o=Me(`${n}-namespace`,[["","all namespaces"],...ae(t).map(i=>[i,v(i)]),...r.map(({key:i,label:a})=>[`=${i}`,a])]),s=p("input",{id:`${n}-name`,type:"search",placeholder:"name contains",spellcheck:"false"});return{element:p("fieldset",{class:"end"},p("legend",{},e),de(`${n}-namespace`,"Namespace",o),de(`${n}-name`,"Workload",s)),value:()=>({namespace:o.value,name:s.value.trim()})}}function Me(e,t){return p("select",{id:e},...t.map(([n,r])=>p("option",{value:n},r)))}function de(e,t,...n){return p("div",{class:"field"},p("label",{for:e},t),...n)}function Se(e,{exposure:t}){return t===void 0?[]:[...new Set(e.classes.flatMap(r=>t.byClass[r.class]??[]))].flatMap(r=>t.rows[r]??[])}function Vt(e,t){let n=new Map;for(let r of e){let o=r.classes.map(i=>t.exposure?.byClass[i.class]?.join(" ")).join(),s=n.get(o);s===void 0?n.set(o,{ends:[r],rows:Se(r,t)}):s.ends.push(r)}return[...n.values()]}var Yt="Pods that no manifest holds";function qt(e,t,n){if(e.exposure===void 0||t.length===0)return;let r=Vt(t,e).map(o=>{let s=o.ends.slice(0,to).map(({label:a})=>a),i=o.ends.length-s.length;return p("details",{},p("summary",{},`${s.join(", ")}${i>0?` … and ${S(i,"more workload")}`:""}`),...no.map(a=>Ge("",a,o.rows,{map:e,showPlace:n})))});return p("section",{id:"exposure",class:"exposure","aria-labelledby":"exposure-title"},p("h2",{id:"exposure-title"},Yt),p("p",{class:"hint"},"Anybody who may create pods can give one such labels. Workloads with the same answer are told together."),...r)}var to=8,no=["ingress","egress"];function zt(e,t,{map:n,showPlace:r}){if(n.exposure===void 0)return;let o=[...t.kind==="workloads"?[Ge(F(t),"ingress",Se(t,n),{map:n,showPlace:r})]:[],...e.kind==="workloads"?[Ge(F(e),"egress",Se(e,n),{map:n,showPlace:r})]:[]];return o.length===0?void 0:p("section",{class:"exposure"},p("h3",{},Yt),...o)}function Ge(e,t,n,{map:r,showPlace:o}){let s=n.filter(d=>d.direction===t),i=`${e} ${t==="ingress"?"could be reached by":"could reach"}`.trim();if(s.length===0)return p("p",{},`${i} none of them`);let a=s.map(d=>ro(d,r.reaches[d.reach],o));return p("div",{},p("p",{},i),p("ul",{class:"decisions"},...a))}function ro({pods:e,by:t},n,r){let o=t===void 0?"no policy isolates it ":`${v(t.policy)} ${v(t.rule)} `;return p("li",{},p("strong",{},P(e)),`: ${n===void 0?"":oo(n)}; ${o}`,t===void 0?void 0:r({file:t.file,line:t.line}))}function oo({allow:e,unknown:t}){let n=[...new Set(t.map(({reason:r})=>P(r)))].join("; ");return[...e.length===0?[]:[Ut(e)],...t.length===0?[]:[`perhaps ${Ut(t)} (it depends on ${n})`]].join(", ")}function Ut(e){let t=oe(e);return t==="all"?"all ports":t}var so=40;function Oe(e,t,n){let r=ke(e,t,n.reachability),o=r.slice(0,so),s=r.length-o.length,i=zt(e,t,{map:n.reachability.map,showPlace:n.showPlace});return{title:`${F(e)} → ${F(t)}`,content:[...r.length===0?[p("p",{},io(e))]:[],...o.map(a=>ao(a,{from:e,to:t},n)),...s===0?[]:[p("p",{},`… and ${S(s,"more outcome")}: choose smaller groups.`)],...i===void 0?[]:[i]]}}function Xt(e,t,n){let r=[Oe(e,t,n),Oe(t,e,n)];return{title:`${F(e)} ↔ ${F(t)}`,content:r.map(({title:o,content:s})=>p("section",{class:"way"},p("h3",{},o),...s))}}function io(e){return e.kind==="entry"?"No Ingress, route or Gateway leads here, or all that does is denied.":"A workload with itself is no part of a map."}function ao(e,t,n){let r=t.from.members.length>1||t.to.members.length>1,o=[...e.cidrs===void 0?[]:[lo(e.cidrs)],...r?[S(e.pairs,"pair")]:[]].join(" · ");return p("section",{class:"finding"},o===""?void 0:p("h3",{},o),...co(e).map(s=>uo(s,n)),r?ho(e,t,n):void 0)}function lo(e){if(e.length===0)return"all other addresses";let t=e.slice(0,12).map(v).join(", ");return e.length>12?`${t} … and ${S(e.length-12,"more range")}`:t}function co({reach:e,account:t}){let r=[...new Set(e.unknown.map(({reason:s})=>s))].map(s=>({verdict:"unknown",ports:e.unknown.filter(i=>i.reason===s),reason:s}));if(t!==void 0){let s=t.some(({verdict:a})=>a==="unknown");return[...t.map(a=>({verdict:a.verdict,ports:a.ports,account:a})).filter(({verdict:a})=>a!=="unknown"||r.length===0),...s?r:[]]}let o=jt(e,he);return[...e.allow.length===0?[]:[{verdict:"allow",ports:e.allow}],...r,...o.length===0?[]:[{verdict:"deny",ports:o}]]}var Kt={allow:"allowed",deny:"denied",unknown:"unknown"};function uo({verdict:e,ports:t,reason:n,account:r},o){let s=(r?.by??[]).flatMap(i=>o.reachability.map.decided?.decisions[i]??[]);return p("div",{class:`part ${e}`},p("p",{},p("strong",{class:"verdict"},Kt[e])," ",p("span",{class:"ports"},oe(t))),n===void 0?void 0:p("p",{},`because of ${P(n)}`),s.length===0?void 0:p("ul",{class:"decisions"},...s.map(i=>fo(i,o))),...(r?.paths??[]).map(({direction:i,path:a})=>p("p",{},`${i} tiers: ${P(a)}`)))}function fo(e,{showPlace:t}){let{direction:n,action:r,policy:o,rule:s,reason:i,file:a,line:d,column:l,endColumn:c,excerpt:u,excerptColumn:h}=e,m=[[o,s].flatMap(g=>g===void 0?[]:[v(g)]).join(" "),i===void 0?"":P(i)].filter(g=>g!=="").join(", ");return p("li",{},p("span",{class:"direction"},`${n} ${Kt[r]}`),`: ${m} `,a===void 0?void 0:t({file:a,line:d,column:l}),d===void 0||u===void 0?void 0:se({line:d,column:l,endColumn:c,excerpt:u,excerptColumn:h}))}function ho({examples:e,pairs:t},n,r){let{workloadEnds:o,open:s}=r,i=(l,c)=>l<0?c.kind==="entry"?X:G:o[l],a=e.flatMap(l=>{let[c,u]=[i(l.from,n.from),i(l.to,n.to)];return c===void 0||u===void 0?[]:[p("li",{},W({class:"link"},`${c.label} → ${u.label}`,()=>s(c,u)))]}),d=t-a.length;return p("details",{},p("summary",{},"Which pairs"),p("ul",{class:"pairs"},...a,d>0?p("li",{},`… and ${S(d,"more pair")}`):void 0))}var wn=Object.defineProperty,po=(e,t,n)=>t in e?wn(e,t,{enumerable:!0,configurable:!0,writable:!0,value:n}):e[t]=n,mo=(e,t)=>{for(var n in t)wn(e,n,{get:t[n],enumerable:!0})},go=(e,t,n)=>po(e,typeof t!="symbol"?t+"":t,n),Xe={};mo(Xe,{Graph:()=>U,alg:()=>Qe});var yo=Object.defineProperty,bn=(e,t)=>{for(var n in t)yo(e,n,{get:t[n],enumerable:!0})},Ke=class{constructor(e){this._isDirected=!0,this._isMultigraph=!1,this._isCompound=!1,this._nodes={},this._in={},this._preds={},this._out={},this._sucs={},this._edgeObjs={},this._edgeLabels={},this._nodeCount=0,this._edgeCount=0,this._defaultNodeLabelFn=()=>{},this._defaultEdgeLabelFn=()=>{},e&&(this._isDirected="directed"in e?e.directed:!0,this._isMultigraph="multigraph"in e?e.multigraph:!1,this._isCompound="compound"in e?e.compound:!1),this._isCompound&&(this._parent={},this._children={},this._children["\\0"]={})}isDirected(){return this._isDirected}isMultigraph(){return this._isMultigraph}isCompound(){return this._isCompound}setGraph(e){return this._label=e,this}graph(){return this._label}setDefaultNodeLabel(e){return typeof e!="function"?this._defaultNodeLabelFn=()=>e:this._defaultNodeLabelFn=e,this}nodeCount(){return this._nodeCount}nodes(){return Object.keys(this._nodes)}sources(){return this.nodes().filter(e=>Object.keys(this._in[e]).length===0)}sinks(){return this.nodes().filter(e=>Object.keys(this._out[e]).length===0)}setNodes(e,t){return e.forEach(n=>{t!==void 0?this.setNode(n,t):this.setNode(n)}),this}setNode(e,t){return e in this._nodes?(arguments.length>1&&(this._nodes[e]=t),this):(this._nodes[e]=arguments.length>1?t:this._defaultNodeLabelFn(e),this._isCompound&&(this._parent[e]="\\0",this._children[e]={},this._children["\\0"][e]=!0),this._in[e]={},this._preds[e]={},this._out[e]={},this._sucs[e]={},++this._nodeCount,this)}node(e){return this._nodes[e]}hasNode(e){return e in this._nodes}removeNode(e){if(e in this._nodes){let t=n=>this.removeEdge(this._edgeObjs[n]);delete this._nodes[e],this._isCompound&&(this._removeFromParentsChildList(e),delete this._parent[e],this.children(e).forEach(n=>{this.setParent(n)}),delete this._children[e]),Object.keys(this._in[e]).forEach(t),delete this._in[e],delete this._preds[e],Object.keys(this._out[e]).forEach(t),delete this._out[e],delete this._sucs[e],--this._nodeCount}return this}setParent(e,t){if(!this._isCompound)throw new Error("Cannot set parent in a non-compound graph");if(t===void 0)t="\\0";else{t+="";for(let n=t;n!==void 0;n=this.parent(n))if(n===e)throw new Error("Setting "+t+" as parent of "+e+" would create a cycle");this.setNode(t)}return this.setNode(e),this._removeFromParentsChildList(e),this._parent[e]=t,this._children[t][e]=!0,this}parent(e){if(this._isCompound){let t=this._parent[e];if(t!=="\\0")return t}}children(e="\\0"){if(this._isCompound){let t=this._children[e];if(t)return Object.keys(t)}else{if(e==="\\0")return this.nodes();if(this.hasNode(e))return[]}return[]}predecessors(e){let t=this._preds[e];if(t)return Object.keys(t)}successors(e){let t=this._sucs[e];if(t)return Object.keys(t)}neighbors(e){let t=this.predecessors(e);if(t){let n=new Set(t),r=this.successors(e);if(r)for(let o of r)n.add(o);return Array.from(n.values())}}isLeaf(e){var t;let n;return this.isDirected()?n=this.successors(e):n=this.neighbors(e),((t=n?.length)!=null?t:0)===0}filterNodes(e){let t=new this.constructor({directed:this._isDirected,multigraph:this._isMultigraph,compound:this._isCompound});t.setGraph(this.graph()),Object.entries(this._nodes).forEach(([o,s])=>{e(o)&&t.setNode(o,s)}),Object.values(this._edgeObjs).forEach(o=>{t.hasNode(o.v)&&t.hasNode(o.w)&&t.setEdge(o,this.edge(o))});let n={},r=o=>{let s=this.parent(o);return!s||t.hasNode(s)?(n[o]=s,s):s in n?n[s]:r(s)};return this._isCompound&&t.nodes().forEach(o=>t.setParent(o,r(o))),t}setDefaultEdgeLabel(e){return typeof e!="function"?this._defaultEdgeLabelFn=()=>e:this._defaultEdgeLabelFn=e,this}edgeCount(){return this._edgeCount}edges(){return Object.values(this._edgeObjs)}setPath(e,t){return e.reduce((n,r)=>(t!==void 0?this.setEdge(n,r,t):this.setEdge(n,r),r)),this}setEdge(e,t,n,r){let o,s,i,a,d=!1;typeof e=="object"&&e!==null&&"v"in e?(o=e.v,s=e.w,i=e.name,arguments.length===2&&(a=t,d=!0)):(o=e,s=t,i=r,arguments.length>2&&(a=n,d=!0)),o=""+o,s=""+s,i!==void 0&&(i=""+i);let l=me(this._isDirected,o,s,i);if(l in this._edgeLabels)return d&&(this._edgeLabels[l]=a),this;if(i!==void 0&&!this._isMultigraph)throw new Error("Cannot set a named edge when isMultigraph = false");this.setNode(o),this.setNode(s),this._edgeLabels[l]=d?a:this._defaultEdgeLabelFn(o,s,i);let c=wo(this._isDirected,o,s,i);return o=c.v,s=c.w,Object.freeze(c),this._edgeObjs[l]=c,Qt(this._preds[s],o),Qt(this._sucs[o],s),this._in[s][l]=c,this._out[o][l]=c,this._edgeCount++,this}edge(e,t,n){let r=arguments.length===1?Be(this._isDirected,e):me(this._isDirected,e,t,n);return this._edgeLabels[r]}edgeAsObj(e,t,n){let r=arguments.length===1?this.edge(e):this.edge(e,t,n);return typeof r!="object"||r===null?{label:r}:r}hasEdge(e,t,n){return(arguments.length===1?Be(this._isDirected,e):me(this._isDirected,e,t,n))in this._edgeLabels}removeEdge(e,t,n){let r=arguments.length===1?Be(this._isDirected,e):me(this._isDirected,e,t,n),o=this._edgeObjs[r];if(o){let s=o.v,i=o.w;delete this._edgeLabels[r],delete this._edgeObjs[r],Jt(this._preds[i],s),Jt(this._sucs[s],i),delete this._in[i][r],delete this._out[s][r],this._edgeCount--}return this}inEdges(e,t){return this.isDirected()?this.filterEdges(this._in[e],e,t):this.nodeEdges(e,t)}outEdges(e,t){return this.isDirected()?this.filterEdges(this._out[e],e,t):this.nodeEdges(e,t)}nodeEdges(e,t){if(e in this._nodes)return this.filterEdges({...this._in[e],...this._out[e]},e,t)}_removeFromParentsChildList(e){delete this._children[this._parent[e]][e]}filterEdges(e,t,n){if(!e)return;let r=Object.values(e);return n?r.filter(o=>o.v===t&&o.w===n||o.v===n&&o.w===t):r}};function Qt(e,t){e[t]?e[t]++:e[t]=1}function Jt(e,t){e[t]!==void 0&&!--e[t]&&delete e[t]}function me(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let i=o;o=s,s=i}return o+""+s+""+(r===void 0?"\\0":r)}function wo(e,t,n,r){let o=""+t,s=""+n;if(!e&&o>s){let a=o;o=s,s=a}let i={v:o,w:s};return r&&(i.name=r),i}function Be(e,t){return me(e,t.v,t.w,t.name)}var bo={};bn(bo,{read:()=>ko,write:()=>Eo});function Eo(e){let t={options:{directed:e.isDirected(),multigraph:e.isMultigraph(),compound:e.isCompound()},nodes:vo(e),edges:xo(e)},n=e.graph();return n!==void 0&&(t.value=structuredClone(n)),t}function vo(e){return e.nodes().map(t=>{let n=e.node(t),r=e.parent(t),o={v:t};return n!==void 0&&(o.value=n),r!==void 0&&(o.parent=r),o})}function xo(e){return e.edges().map(t=>{let n=e.edge(t),r={v:t.v,w:t.w};return t.name!==void 0&&(r.name=t.name),n!==void 0&&(r.value=n),r})}function ko(e){let t=new Ke(e.options);return e.value!==void 0&&t.setGraph(e.value),e.nodes.forEach(n=>{t.setNode(n.v,n.value),n.parent&&t.setParent(n.v,n.parent)}),e.edges.forEach(n=>{t.setEdge({v:n.v,w:n.w,name:n.name},n.value)}),t}var Qe={};bn(Qe,{CycleException:()=>Ce,bellmanFord:()=>En,components:()=>So,dijkstra:()=>_e,dijkstraAll:()=>Co,findCycles:()=>Po,floydWarshall:()=>Io,isAcyclic:()=>Lo,postorder:()=>To,preorder:()=>Fo,prim:()=>Ao,shortestPaths:()=>Do,tarjan:()=>xn,topsort:()=>kn});var $o=()=>1;function En(e,t,n,r){return Mo(e,String(t),n||$o,r||function(o){var s;return(s=e.outEdges(o))!=null?s:[]})}function Mo(e,t,n,r){let o={},s,i=0,a=e.nodes(),d=function(u){let h=o[u.v],f=o[u.w];if(!h||!f)return;let m=n(u);h.distance+m<f.distance&&(o[u.w]={distance:h.distance+m,predecessor:u.v},s=!0)},l=function(){a.forEach(function(u){r(u).forEach(function(h){let f=h.v===u?h.v:h.w,m=f===h.v?h.w:h.v;d({v:f,w:m})})})};a.forEach(function(u){let h=u===t?0:Number.POSITIVE_INFINITY;o[u]={distance:h,predecessor:""}});let c=a.length;for(let u=1;u<c&&(s=!1,i++,l(),!!s);u++);if(i===c-1&&(s=!1,l(),s))throw new Error("The graph contains a negative weight cycle");return o}function So(e){let t={},n=[],r;function o(s){var i,a;s in t||(t[s]=!0,r.push(s),(i=e.successors(s))==null||i.forEach(o),(a=e.predecessors(s))==null||a.forEach(o))}return e.nodes().forEach(function(s){r=[],o(s),r.length&&n.push(r)}),n}var vn=class{constructor(){this._arr=[],this._keyIndices={}}size(){return this._arr.length}keys(){return this._arr.map(e=>e.key)}has(e){return e in this._keyIndices}priority(e){let t=this._keyIndices[e];if(t!==void 0)return this._arr[t].priority}min(){if(this.size()===0)throw new Error("Queue underflow");return this._arr[0].key}add(e,t){let n=this._keyIndices,r=String(e);if(!(r in n)){let o=this._arr,s=o.length;return n[r]=s,o.push({key:r,priority:t}),this._decrease(s),!0}return!1}removeMin(){if(this.size()===0)throw new Error("Queue underflow");this._swap(0,this._arr.length-1);let e=this._arr.pop();return delete this._keyIndices[e.key],this._heapify(0),e.key}decrease(e,t){let n=this._keyIndices[e];if(n===void 0)throw new Error(`Key not found: ${e}`);let r=this._arr[n].priority;if(t>r)throw new Error(`New priority is greater than current priority. Key: ${e} Old: ${r} New: ${t}`);this._arr[n].priority=t,this._decrease(n)}_heapify(e){let t=this._arr,n=2*e,r=n+1,o=e;n<t.length&&(o=t[n].priority<t[o].priority?n:o,r<t.length&&(o=t[r].priority<t[o].priority?r:o),o!==e&&(this._swap(e,o),this._heapify(o)))}_decrease(e){let t=this._arr,n=t[e].priority,r;for(;e!==0&&(r=e>>1,!(t[r].priority<n));)this._swap(e,r),e=r}_swap(e,t){let n=this._arr,r=this._keyIndices,o=n[e],s=n[t];n[e]=s,n[t]=o,r[s.key]=e,r[o.key]=t}},Oo=()=>1;function _e(e,t,n,r){let o=function(s){var i;return(i=e.outEdges(s))!=null?i:[]};return _o(e,String(t),n||Oo,r||o)}function _o(e,t,n,r){let o={},s=new vn,i,a,d=function(l){let c=l.v!==i?l.v:l.w,u=o[c];if(!u)return;let h=n(l),f=a.distance+h;if(h<0)throw new Error("dijkstra does not allow negative edge weights. Bad edge: "+l+" Weight: "+h);f<u.distance&&(u.distance=f,u.predecessor=i,s.decrease(c,f))};for(e.nodes().forEach(function(l){let c=l===t?0:Number.POSITIVE_INFINITY;o[l]={distance:c,predecessor:""},s.add(l,c)});s.size()>0;){i=s.removeMin();let l=o[i];if(!l||l.distance===Number.POSITIVE_INFINITY)break;a=l,r(i).forEach(d)}return o}function Co(e,t,n){return e.nodes().reduce(function(r,o){return r[o]=_e(e,o,t,n),r},{})}function xn(e){let t=0,n=[],r={},o=[];function s(i){var a;let d=r[i]={onStack:!0,lowlink:t,index:t++};if(n.push(i),(a=e.successors(i))==null||a.forEach(function(l){if(l in r){let c=r[l];c!=null&&c.onStack&&(d.lowlink=Math.min(d.lowlink,c.index))}else{s(l);let c=r[l];c&&(d.lowlink=Math.min(d.lowlink,c.lowlink))}}),d.lowlink===d.index){let l=[],c;do{c=n.pop();let u=r[c];u&&(u.onStack=!1),l.push(c)}while(i!==c);o.push(l)}}return e.nodes().forEach(function(i){i in r||s(i)}),o}function Po(e){return xn(e).filter(function(t){var n;let r=t[0];return r?t.length>1||t.length===1&&((n=e.outEdges(r,r))!=null?n:[]).length>0:!1})}var No=()=>1;function Io(e,t,n){return jo(e,t||No,n||function(r){var o;return(o=e.outEdges(r))!=null?o:[]})}function jo(e,t,n){let r={},o=e.nodes();return o.forEach(function(s){let i={};r[s]=i,i[s]={distance:0,predecessor:""},o.forEach(function(a){s!==a&&(i[a]={distance:Number.POSITIVE_INFINITY,predecessor:""})}),n(s).forEach(function(a){let d=a.v===s?a.w:a.v,l=t(a);i[d]={distance:l,predecessor:s}})}),o.forEach(function(s){let i=r[s];i&&o.forEach(function(a){let d=r[a];d&&o.forEach(function(l){let c=d[s],u=i[l],h=d[l];if(c&&u&&h){let f=c.distance+u.distance;f<h.distance&&(h.distance=f,h.predecessor=u.predecessor)}})})}),r}var Ce=class extends Error{constructor(e){super(e),this.name="CycleException"}};function kn(e){let t={},n={},r=[];function o(s){var i;if(s in n)throw new Ce;s in t||(n[s]=!0,t[s]=!0,(i=e.predecessors(s))==null||i.forEach(o),delete n[s],r.push(s))}if(e.sinks().forEach(o),Object.keys(t).length!==e.nodeCount())throw new Ce;return r}function Lo(e){try{kn(e)}catch(t){if(t instanceof Ce)return!1;throw t}return!0}function Ro(e,t,n,r,o){Array.isArray(t)||(t=[t]);let s=(a=>{var d;return(d=e.isDirected()?e.successors(a):e.neighbors(a))!=null?d:[]}),i={};return t.forEach(function(a){if(!e.hasNode(a))throw new Error("Graph does not have node: "+a);o=$n(e,a,n==="post",i,s,r,o)}),o}function $n(e,t,n,r,o,s,i){return t in r||(r[t]=!0,n||(i=s(i,t)),o(t).forEach(function(a){i=$n(e,a,n,r,o,s,i)}),n&&(i=s(i,t))),i}function Mn(e,t,n){return Ro(e,t,n,function(r,o){return r.push(o),r},[])}function To(e,t){return Mn(e,t,"post")}function Fo(e,t){return Mn(e,t,"pre")}function Ao(e,t){var n;let r=new Ke,o={},s=new vn,i;function a(c){let u=c.v===i?c.w:c.v,h=s.priority(u);if(h!==void 0){let f=t(c);f<h&&(o[u]=i,s.decrease(u,f))}}if(e.nodeCount()===0)return r;e.nodes().forEach(function(c){s.add(c,Number.POSITIVE_INFINITY),r.setNode(c)});let d=e.nodes()[0];d!==void 0&&s.decrease(d,0);let l=!1;for(;s.size()>0;){if(i=s.removeMin(),i in o)r.setEdge(i,o[i]);else{if(l)throw new Error("Input graph is not connected: "+e);l=!0}(n=e.nodeEdges(i))==null||n.forEach(a)}return r}function Do(e,t,n,r){return Wo(e,t,n,r??(o=>{var s;return(s=e.outEdges(o))!=null?s:[]}))}function Wo(e,t,n,r){if(n===void 0)return _e(e,t,n,r);let o=!1,s=e.nodes();for(let i=0;i<s.length;i++){let a=s[i];if(a===void 0)continue;let d=r(a);for(let l=0;l<d.length;l++){let c=d[l];if(!c)continue;let u=c.v===a?c.v:c.w,h=u===c.v?c.w:c.v;n({v:u,w:h})<0&&(o=!0)}if(o)return En(e,t,n,r)}return _e(e,t,n,r)}var U=Ke;function ue(e,t,n,r){let o=r;for(;e.hasNode(o);)o=Je(r);return n.dummy=t,e.setNode(o,n),o}function Go(e){let t=new U().setGraph(e.graph());return e.nodes().forEach(n=>t.setNode(n,e.node(n))),e.edges().forEach(n=>{let r=t.edge(n.v,n.w)||{weight:0,minlen:1},o=e.edge(n);t.setEdge(n.v,n.w,{weight:r.weight+o.weight,minlen:Math.max(r.minlen,o.minlen)})}),t}function Sn(e){let t=new U({multigraph:e.isMultigraph()}).setGraph(e.graph());return e.nodes().forEach(n=>{e.children(n).length||t.setNode(n,e.node(n))}),e.edges().forEach(n=>{t.setEdge(n,e.edge(n))}),t}function Zt(e,t){let n=e.x,r=e.y,o=t.x-n,s=t.y-r,i=e.width/2,a=e.height/2;if(!o&&!s)throw new Error("Not possible to find intersection inside of the rectangle");let d,l;return o===0||Math.abs(s)*i>Math.abs(o)*a?(s<0&&(a=-a),d=a*o/s,l=a):(o<0&&(i=-i),d=i,l=i*s/o),{x:n+d,y:r+l}}function Ne(e){let t=ge(_n(e)+1).map(()=>[]);return e.nodes().forEach(n=>{let r=e.node(n),o=r.rank;o!==void 0&&(t[o]||(t[o]=[]),t[o][r.order]=n)}),t}function Bo(e){let t=e.nodes().map(r=>{let o=e.node(r).rank;return o===void 0?Number.MAX_VALUE:o}),n=V(Math.min,t);e.nodes().forEach(r=>{let o=e.node(r);Object.hasOwn(o,"rank")&&(o.rank-=n)})}function Ho(e){let t=e.nodes().map(i=>e.node(i).rank).filter(i=>i!==void 0),n=V(Math.min,t),r=[];e.nodes().forEach(i=>{let a=e.node(i).rank-n;r[a]||(r[a]=[]),r[a].push(i)});let o=0,s=e.graph().nodeRankFactor;Array.from(r).forEach((i,a)=>{i===void 0&&a%s!==0?--o:i!==void 0&&o&&i.forEach(d=>e.node(d).rank+=o)})}function en(e,t,n,r){let o={width:0,height:0};return arguments.length>=4&&(o.rank=n,o.order=r),ue(e,"border",o,t)}function Vo(e,t=On){let n=[];for(let r=0;r<e.length;r+=t){let o=e.slice(r,r+t);n.push(o)}return n}var On=65535;function V(e,t){if(t.length>On){let n=Vo(t);return e(...n.map(r=>e(...r)))}else return e(...t)}function _n(e){let t=e.nodes().map(n=>{let r=e.node(n).rank;return r===void 0?Number.MIN_VALUE:r});return V(Math.max,t)}function Uo(e,t){let n={lhs:[],rhs:[]};return e.forEach(r=>{t(r)?n.lhs.push(r):n.rhs.push(r)}),n}function Yo(e,t){return t()}var qo=0;function Je(e){let t=++qo;return e+(""+t)}function ge(e,t,n=1){t==null&&(t=e,e=0);let r=s=>s<t;n<0&&(r=s=>t<s);let o=[];for(let s=e;r(s);s+=n)o.push(s);return o}function Pe(e,t){let n={};for(let r of t)e[r]!==void 0&&(n[r]=e[r]);return n}function Ie(e,t){let n;return typeof t=="string"?n=r=>r[t]:n=t,Object.entries(e).reduce((r,[o,s])=>(r[o]=n(s,o),r),{})}function zo(e,t){return e.reduce((n,r,o)=>(n[r]=t[o],n),{})}var je="\\0";function Cn(e,t,n){var r,o,s,i,a,d;if(!(e&&t&&n&&t.dummy==="edge"&&n.dummy==="edge"&&t.edgeObj&&n.edgeObj&&e[t.edgeObj.v]&&e[n.edgeObj.v]&&e[t.edgeObj.w]&&e[n.edgeObj.w]))return 0;let l=!0;t.edgeObj.w===n.edgeObj.w&&(l=!1);let c=l?(o=(r=e[t.edgeObj.v])==null?void 0:r.rank)!=null?o:NaN+1:(i=(s=e[t.edgeObj.w])==null?void 0:s.rank)!=null?i:NaN-1,u=Object.entries(e).find(g=>{var x,E;return((x=g[1].edgeObj)==null?void 0:x.v)===t.edgeObj.v&&((E=g[1].edgeObj)==null?void 0:E.w)===t.edgeObj.w&&g[1].rank===c}),h=Object.entries(e).find(g=>{var x,E;return((x=g[1].edgeObj)==null?void 0:x.v)===n.edgeObj.v&&((E=g[1].edgeObj)==null?void 0:E.w)===n.edgeObj.w&&g[1].rank===c});if(!u||!h)return 0;let f=(a=u[1].order)!=null?a:NaN,m=(d=h[1].order)!=null?d:NaN;return isNaN(f-m)?0:f-m}var Xo=class{constructor(){go(this,"_sentinel");let e={};e._next=e._prev=e,this._sentinel=e}dequeue(){let e=this._sentinel,t=e._prev;if(t!==e)return tn(t),t}enqueue(e){let t=this._sentinel;e._prev&&e._next&&tn(e),e._next=t._next,t._next._prev=e,t._next=e,e._prev=t}toString(){let e=[],t=this._sentinel,n=t._prev;for(;n!==t;)e.push(JSON.stringify(n,Ko)),n=n._prev;return"["+e.join(", ")+"]"}};function tn(e){e._prev._next=e._next,e._next._prev=e._prev,delete e._next,delete e._prev}function Ko(e,t){if(e!=="_next"&&e!=="_prev")return t}var Qo=Xo,Jo=()=>1;function Zo(e,t){if(e.nodeCount()<=1)return[];let n=ts(e,t||Jo);return es(n.graph,n.buckets,n.zeroIdx).flatMap(r=>e.outEdges(r.v,r.w)||[])}function es(e,t,n){var r;let o=[],s=t[t.length-1],i=t[0],a;for(;e.nodeCount();){for(;a=i.dequeue();)He(e,t,n,a);for(;a=s.dequeue();)He(e,t,n,a);if(e.nodeCount()){for(let d=t.length-2;d>0;--d)if(a=(r=t[d])==null?void 0:r.dequeue(),a){o=o.concat(He(e,t,n,a,!0)||[]);break}}}return o}function He(e,t,n,r,o){let s=[],i=o?s:void 0;return(e.inEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=e.node(a.v);o&&s.push({v:a.v,w:a.w}),l.out-=d,ze(t,n,l)}),(e.outEdges(r.v)||[]).forEach(a=>{let d=e.edge(a),l=a.w,c=e.node(l);c.in-=d,ze(t,n,c)}),e.removeNode(r.v),i}function ts(e,t){let n=new U,r=0,o=0;e.nodes().forEach(a=>{n.setNode(a,{v:a,in:0,out:0})}),e.edges().forEach(a=>{let d=n.edge(a.v,a.w)||0,l=t(a),c=d+l;n.setEdge(a.v,a.w,c);let u=n.node(a.v),h=n.node(a.w);o=Math.max(o,u.out+=l),r=Math.max(r,h.in+=l)});let s=ns(o+r+3).map(()=>new Qo),i=r+1;return n.nodes().forEach(a=>{ze(s,i,n.node(a))}),{graph:n,buckets:s,zeroIdx:i}}function ze(e,t,n){var r,o,s;n.out?n.in?(s=e[n.out-n.in+t])==null||s.enqueue(n):(o=e[e.length-1])==null||o.enqueue(n):(r=e[0])==null||r.enqueue(n)}function ns(e){let t=[];for(let n=0;n<e;n++)t.push(n);return t}function rs(e,t){(e.graph().acyclicer==="greedy"?Zo(e,n(e)):os(e,t??null)).forEach(r=>{let o=e.edge(r);e.removeEdge(r),o.forwardName=r.name,o.reversed=!0,e.setEdge(r.w,r.v,o,Je("rev"))});function n(r){return o=>r.edge(o).weight}}function os(e,t){let n=[],r={},o={};function s(d){Object.hasOwn(o,d)||(o[d]=!0,r[d]=!0,e.outEdges(d).forEach(l=>{Object.hasOwn(r,l.w)?n.push(l):s(l.w)}),delete r[d])}function i(d){var l;Object.hasOwn(o,d)||(o[d]=!0,r[d]=!0,(l=e.outEdges(d))==null||l.forEach(c=>{var u,h;Object.hasOwn(r,c.w)||((u=t.node(d))==null?void 0:u.rank)>((h=t.node(c.w))==null?void 0:h.rank)&&is(e,c.w,c)?n.push(c):i(c.w)}),delete r[d])}let a=s;return t&&typeof t.node=="function"&&(a=i),e.sources().forEach(a),e.nodes().forEach(a),n}function ss(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.reversed){e.removeEdge(t);let r=n.forwardName;delete n.reversed,delete n.forwardName,e.setEdge(t.w,t.v,n,r)}})}function is(e,t,n){let r=new Set;function o(s){var i;if(e.sources().includes(s))return!0;r.add(s);for(let a of(i=e.inEdges(s))!=null?i:[])if(!(a.v===n.v&&a.w===n.w)&&!r.has(a.v)&&o(a.v))return!0;return!1}return o(t)}function as(e){e.graph().dummyChains=[],e.edges().forEach(t=>ls(e,t))}function ls(e,t){let n=t.v,r=e.node(n).rank,o=t.w,s=e.node(o).rank,i=t.name,a=e.edge(t),d=a.labelRank;if(s===r+1)return;e.removeEdge(t);let l,c,u;for(u=0,++r;r<s;++u,++r)a.points=[],c={width:0,height:0,edgeLabel:a,edgeObj:t,rank:r},l=ue(e,"edge",c,"_d"),r===d&&(c.width=a.width,c.height=a.height,c.dummy="edge-label",c.labelpos=a.labelpos),e.setEdge(n,l,{weight:a.weight},i),u===0&&e.graph().dummyChains.push(l),n=l;e.setEdge(n,o,{weight:a.weight},i)}function ds(e){e.graph().dummyChains.forEach(t=>{let n=e.node(t),r=n.edgeLabel,o;for(e.setEdge(n.edgeObj,r);n.dummy;)o=e.successors(t)[0],e.removeNode(t),r.points.push({x:n.x,y:n.y}),n.dummy==="edge-label"&&(r.x=n.x,r.y=n.y,r.width=n.width,r.height=n.height),t=o,n=e.node(t)})}function Ze(e){let t={};function n(r){let o=e.node(r);if(Object.hasOwn(t,r))return o.rank;t[r]=!0;let s=e.outEdges(r),i=s?s.map(d=>d==null?Number.POSITIVE_INFINITY:n(d.w)-e.edge(d).minlen):[],a=V(Math.min,i);return a===Number.POSITIVE_INFINITY&&(a=0),o.rank=a}e.sources().forEach(n)}function ce(e,t){return e.node(t.w).rank-e.node(t.v).rank-e.edge(t).minlen}var Pn=cs;function cs(e){let t=new U({directed:!1}),n=e.nodes();if(n.length===0)throw new Error("Graph must have at least one node");let r=n[0],o=e.nodeCount();t.setNode(r,{});let s,i;for(;us(t,e)<o&&(s=fs(t,e),!!s);)i=t.hasNode(s.v)?ce(e,s):-ce(e,s),hs(t,e,i);return t}function us(e,t){function n(r){let o=t.nodeEdges(r);o&&o.forEach(s=>{let i=s.v,a=r===i?s.w:i;!e.hasNode(a)&&!ce(t,s)&&(e.setNode(a,{}),e.setEdge(r,a,{}),n(a))})}return e.nodes().forEach(n),e.nodeCount()}function fs(e,t){return t.edges().reduce((n,r)=>{let o=Number.POSITIVE_INFINITY;return e.hasNode(r.v)!==e.hasNode(r.w)&&(o=ce(t,r)),o<n[0]?[o,r]:n},[Number.POSITIVE_INFINITY,null])[1]}function hs(e,t,n){e.nodes().forEach(r=>t.node(r).rank+=n)}var{preorder:ps,postorder:ms}=Qe,gs=ee;ee.initLowLimValues=tt;ee.initCutValues=et;ee.calcCutValue=Nn;ee.leaveEdge=jn;ee.enterEdge=Ln;ee.exchangeEdges=Rn;function ee(e){e=Go(e),Ze(e);let t=Pn(e);tt(t),et(t,e);let n,r;for(;n=jn(t);)r=Ln(t,e,n),Rn(t,e,n,r)}function et(e,t){let n=ms(e,e.nodes());n=n.slice(0,n.length-1),n.forEach(r=>ys(e,t,r))}function ys(e,t,n){let r=e.node(n).parent,o=e.edge(n,r);o.cutvalue=Nn(e,t,n)}function Nn(e,t,n){let r=e.node(n).parent,o=!0,s=t.edge(n,r),i=0;s||(o=!1,s=t.edge(r,n)),i=s.weight;let a=t.nodeEdges(n);return a&&a.forEach(d=>{let l=d.v===n,c=l?d.w:d.v;if(c!==r){let u=l===o,h=t.edge(d).weight;if(i+=u?h:-h,bs(e,n,c)){let f=e.edge(n,c).cutvalue;i+=u?-f:f}}}),i}function tt(e,t){arguments.length<2&&(t=e.nodes()[0]),In(e,{},1,t)}function In(e,t,n,r,o){let s=n,i=e.node(r);t[r]=!0;let a=e.neighbors(r);return a&&a.forEach(d=>{Object.hasOwn(t,d)||(n=In(e,t,n,d,r))}),i.low=s,i.lim=n++,o?i.parent=o:delete i.parent,n}function jn(e){return e.edges().find(t=>e.edge(t).cutvalue<0)}function Ln(e,t,n){let r=n.v,o=n.w;t.hasEdge(r,o)||(r=n.w,o=n.v);let s=e.node(r),i=e.node(o),a=s,d=!1;return s.lim>i.lim&&(a=i,d=!0),t.edges().filter(l=>d===nn(e,e.node(l.v),a)&&d!==nn(e,e.node(l.w),a)).reduce((l,c)=>ce(t,c)<ce(t,l)?c:l)}function Rn(e,t,n,r){let o=n.v,s=n.w;e.removeEdge(o,s),e.setEdge(r.v,r.w,{}),tt(e),et(e,t),ws(e,t)}function ws(e,t){let n=e.nodes().find(o=>!e.node(o).parent);if(!n)return;let r=ps(e,[n]);r=r.slice(1),r.forEach(o=>{let s=e.node(o).parent,i=t.edge(o,s),a=!1;i||(i=t.edge(s,o),a=!0),t.node(o).rank=t.node(s).rank+(a?i.minlen:-i.minlen)})}function bs(e,t,n){return e.hasEdge(t,n)}function nn(e,t,n){return n.low<=t.lim&&t.lim<=n.lim}var Es=vs;function vs(e){let t=e.graph().ranker;if(typeof t=="function")return t(e);switch(t){case"network-simplex":rn(e);break;case"tight-tree":ks(e);break;case"longest-path":xs(e);break;case"none":break;default:rn(e)}}var xs=Ze;function ks(e){Ze(e),Pn(e)}function rn(e){gs(e)}var $s=Ms;function Ms(e){let t=Os(e),n=e.graph();Array.isArray(n.dummyChains)&&n.dummyChains.forEach(r=>{let o=e.node(r),s=o.edgeObj,i=Ss(e,t,s.v,s.w),a=i.path,d=i.lca,l=0,c=a[l],u=!0;for(;r!==s.w;){if(o=e.node(r),u){for(;(c=a[l])!==d&&e.node(c).maxRank<o.rank;)l++;c===d&&(u=!1)}if(!u){for(;l<a.length-1&&e.node(a[l+1]).minRank<=o.rank;)l++;c=a[l]}c!==void 0&&e.setParent(r,c),r=e.successors(r)[0]}})}function Ss(e,t,n,r){let o=[],s=[],i=Math.min(t[n].low,t[r].low),a=Math.max(t[n].lim,t[r].lim),d;d=n;do d=e.parent(d),o.push(d);while(d&&(t[d].low>i||a>t[d].lim));let l=d,c=r;for(;(c=e.parent(c))!==l;)s.push(c);return{path:o.concat(s.reverse()),lca:l}}function Os(e){let t={},n=0;function r(o){let s=n;e.children(o).forEach(r),t[o]={low:s,lim:n++}}return e.children(je).forEach(r),t}function _s(e){let t=ue(e,"root",{},"_root"),n=Cs(e),r=Object.values(n),o=V(Math.max,r)-1,s=2*o+1;e.graph().nestingRoot=t,e.edges().forEach(a=>e.edge(a).minlen*=s);let i=Ps(e)+1;e.children(je).forEach(a=>{Tn(e,t,s,i,o,n,a)}),e.graph().nodeRankFactor=s}function Tn(e,t,n,r,o,s,i){var a;let d=e.children(i);if(!d.length){i!==t&&e.setEdge(t,i,{weight:0,minlen:n});return}let l=en(e,"_bt"),c=en(e,"_bb"),u=e.node(i);e.setParent(l,i),u.borderTop=l,e.setParent(c,i),u.borderBottom=c,d.forEach(h=>{var f;Tn(e,t,n,r,o,s,h);let m=e.node(h),g=m.borderTop?m.borderTop:h,x=m.borderBottom?m.borderBottom:h,E=m.borderTop?r:2*r,y=g!==x?1:o-((f=s[i])!=null?f:0)+1;e.setEdge(l,g,{weight:E,minlen:y,nestingEdge:!0}),e.setEdge(x,c,{weight:E,minlen:y,nestingEdge:!0})}),e.parent(i)||e.setEdge(t,l,{weight:0,minlen:o+((a=s[i])!=null?a:0)})}function Cs(e){let t={};function n(r,o){let s=e.children(r);s&&s.length&&s.forEach(i=>n(i,o+1)),t[r]=o}return e.children(je).forEach(r=>n(r,1)),t}function Ps(e){return e.edges().reduce((t,n)=>t+e.edge(n).weight,0)}function Ns(e){let t=e.graph();e.removeNode(t.nestingRoot),delete t.nestingRoot,e.edges().forEach(n=>{e.edge(n).nestingEdge&&e.removeEdge(n)})}var Is=js;function js(e){function t(n){let r=e.children(n),o=e.node(n);if(r.length&&r.forEach(t),o&&Object.hasOwn(o,"minRank")){o.borderLeft=[],o.borderRight=[];for(let s=o.minRank,i=o.maxRank+1;s<i;++s)on(e,"borderLeft","_bl",n,o,s),on(e,"borderRight","_br",n,o,s)}}e.children(je).forEach(t)}function on(e,t,n,r,o,s){let i={width:0,height:0,rank:s,borderType:t},a=o[t][s-1],d=ue(e,"border",i,n);o[t][s]=d,e.setParent(d,r),a&&e.setEdge(a,d,{weight:1})}function Ls(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="lr"||n==="rl")&&Fn(e)}function Rs(e){var t;let n=(t=e.graph().rankdir)==null?void 0:t.toLowerCase();(n==="bt"||n==="rl")&&Ts(e),(n==="lr"||n==="rl")&&(Fs(e),Fn(e))}function Fn(e){e.nodes().forEach(t=>sn(e.node(t))),e.edges().forEach(t=>sn(e.edge(t)))}function sn(e){let t=e.width;e.width=e.height,e.height=t}function Ts(e){e.nodes().forEach(t=>Ve(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ve),Object.hasOwn(r,"y")&&Ve(r)})}function Ve(e){e.y=-e.y}function Fs(e){e.nodes().forEach(t=>Ue(e.node(t))),e.edges().forEach(t=>{var n;let r=e.edge(t);(n=r.points)==null||n.forEach(Ue),Object.hasOwn(r,"x")&&Ue(r)})}function Ue(e){let t=e.x;e.x=e.y,e.y=t}function As(e,t=null){let n={},r=e.nodes().filter(l=>!e.children(l).length),o=r.map(l=>e.node(l).rank),s=V(Math.max,o),i=ge(s+1).map(()=>[]);function a(l){if(n[l])return;n[l]=!0;let c=e.node(l);i[c.rank].push(l);let u=e.successors(l);u&&[...u].sort((h,f)=>d(h,f)).forEach(a)}r.sort((l,c)=>e.node(l).rank-e.node(c).rank).forEach(a);function d(l,c){let u=e.node(l),h=e.node(c);return Cn(t,u,h)}return i}function Ds(e,t){let n=0;for(let r=1;r<t.length;++r)n+=Ws(e,t[r-1],t[r]);return n}function Ws(e,t,n){let r=zo(n,n.map((l,c)=>c)),o=t.flatMap(l=>{let c=e.outEdges(l);return c?c.map(u=>({pos:r[u.w],weight:e.edge(u).weight})).sort((u,h)=>u.pos-h.pos):[]}),s=1;for(;s<n.length;)s<<=1;let i=2*s-1;s-=1;let a=new Array(i).fill(0),d=0;return o.forEach(l=>{let c=l.pos+s;a[c]+=l.weight;let u=0;for(;c>0;)c%2&&(u+=a[c+1]),c=c-1>>1,a[c]+=l.weight;d+=l.weight*u}),d}function Gs(e,t=[]){return t.map(n=>{let r=e.inEdges(n);if(!r||!r.length)return{v:n};{let o=r.reduce((s,i)=>{let a=e.edge(i),d=e.node(i.v);return{sum:s.sum+a.weight*d.order,weight:s.weight+a.weight}},{sum:0,weight:0});return{v:n,barycenter:o.sum/o.weight,weight:o.weight}}})}function Bs(e,t){let n={};e.forEach((o,s)=>{let i={indegree:0,in:[],out:[],vs:[o.v],i:s};o.barycenter!==void 0&&(i.barycenter=o.barycenter,i.weight=o.weight),n[o.v]=i}),t.edges().forEach(o=>{let s=n[o.v],i=n[o.w];s!==void 0&&i!==void 0&&(i.indegree++,s.out.push(i))});let r=Object.values(n).filter(o=>!o.indegree);return Hs(r)}function Hs(e){let t=[];function n(o){return s=>{s.merged||(s.barycenter===void 0||o.barycenter===void 0||s.barycenter>=o.barycenter)&&Vs(o,s)}}function r(o){return s=>{s.in.push(o),--s.indegree===0&&e.push(s)}}for(;e.length;){let o=e.pop();t.push(o),o.in.reverse().forEach(n(o)),o.out.forEach(r(o))}return t.filter(o=>!o.merged).map(o=>Pe(o,["vs","i","barycenter","weight"]))}function Vs(e,t){let n=0,r=0;e.weight&&(n+=e.barycenter*e.weight,r+=e.weight),t.weight&&(n+=t.barycenter*t.weight,r+=t.weight),e.vs=t.vs.concat(e.vs),e.barycenter=n/r,e.weight=r,e.i=Math.min(t.i,e.i),t.merged=!0}function Us(e,t,n,r,o){let s={},i=null,a=null,d=o;typeof t=="boolean"?(d=t,s={}):t&&(s=t,i=n??null,a=r??null);let l=Uo(e,E=>Object.hasOwn(E,"barycenter")),c=l.lhs,u=l.rhs.sort((E,y)=>y.i-E.i),h=[],f=0,m=0,g=0;c.sort(Ys(a,i,!!d));for(let[E,y]of Object.entries(s)){let w=c.findIndex(b=>b.vs[0]===E);c.splice(w+1,0,y)}g=an(h,u,g),c.forEach(E=>{g+=E.vs.length,h.push(E.vs),f+=E.barycenter*E.weight,m+=E.weight,g=an(h,u,g)});let x={vs:h.flat(1)};return m&&(x.barycenter=f/m,x.weight=m),x}function an(e,t,n){let r;for(;t.length&&(r=t[t.length-1]).i<=n;)t.pop(),e.push(r.vs),n++;return n}function Ys(e,t,n){return(r,o)=>{if(r.barycenter<o.barycenter)return-1;if(r.barycenter>o.barycenter)return 1;if(e&&(typeof r.vs[0]=="string"||typeof o.vs[0]=="string")){let s=e.node(r.vs[0]),i=e.node(o.vs[0]),a=Cn(t,s,i);if(a!==0)return a}return n?o.i-r.i:r.i-o.i}}function An(e,t,n,r,o){var s,i,a,d,l,c,u,h,f,m,g;let x=null,E=o;typeof r=="boolean"?(E=r,x=null):r!==void 0&&(x=r);let y=e.children(t),w=e.node(t),b=w?w.borderLeft:void 0,k=w?w.borderRight:void 0,C={};b&&(y=y.filter(_=>_!==b&&_!==k));let R=Gs(e,y);R.forEach(_=>{if(e.children(_.v).length){let{result:I}=An(e,_.v,n,x,E);C[_.v]=I,Object.hasOwn(I,"barycenter")&&zs(_,I)}});let $=Bs(R,n);qs($,C);let j={},T=!1;for(let _=0;_<$.length;_++)for(let I=_+1;I<$.length;I++)if(!(!$[_]||!$[I]||!((s=$[_])!=null&&s.barycenter)||!((i=$[I])!=null&&i.barycenter))&&((a=$[_])==null?void 0:a.barycenter)===$[I].barycenter){let O=(l=(d=$[_])==null?void 0:d.vs[0])!=null?l:"",M=(u=(c=$[I])==null?void 0:c.vs[0])!=null?u:"",L=e.node(O),te=e.node(M);if(L.dummy==="edge"&&te.dummy==="edge"&&((h=L.edgeObj)==null?void 0:h.v)===((f=te.edgeObj)==null?void 0:f.v)&&((m=L.edgeObj)==null?void 0:m.w)===((g=te.edgeObj)==null?void 0:g.w))if(L.edgeLabel.reversed){j[M]=$[_],$.splice(_,1),_--;break}else j[O]||(j[O]=$[I],$.splice(I,1),I--);else T=!0}let N=Us($,j,x,e,E);if(b&&k){N.vs=[b,N.vs,k].flat(1);let _=e.predecessors(b);if(_&&_.length){let I=e.node(_[0]),O=e.predecessors(k),M=e.node(O[0]);Object.hasOwn(N,"barycenter")||(N.barycenter=0,N.weight=0),N.barycenter=(N.barycenter*N.weight+I.order+M.order)/(N.weight+2),N.weight+=2}}return Object.defineProperty(N,"result",{value:N,enumerable:!1,configurable:!0,writable:!0}),Object.defineProperty(N,"usedBias",{value:T,enumerable:!1,configurable:!0,writable:!0}),N}function qs(e,t){e.forEach(n=>{n.vs=n.vs.flatMap(r=>t[r]?t[r].vs:r)})}function zs(e,t){e.barycenter!==void 0?(e.barycenter=(e.barycenter*e.weight+t.barycenter*t.weight)/(e.weight+t.weight),e.weight+=t.weight):(e.barycenter=t.barycenter,e.weight=t.weight)}function Xs(e,t,n,r){r||(r=e.nodes());let o=Ks(e),s=new U({compound:!0}).setGraph({root:o}).setDefaultNodeLabel(i=>e.node(i));return r.forEach(i=>{let a=e.node(i),d=e.parent(i);if(a.rank===t||a.minRank<=t&&t<=a.maxRank){s.setNode(i),s.setParent(i,d||o);let l=e[n](i);l&&l.forEach(c=>{let u=c.v===i?c.w:c.v,h=s.edge(u,i),f=h!==void 0?h.weight:0;s.setEdge(u,i,{weight:e.edge(c).weight+f})}),Object.hasOwn(a,"minRank")&&s.setNode(i,{borderLeft:a.borderLeft[t],borderRight:a.borderRight[t]})}}),s}function Ks(e){let t;for(;e.hasNode(t=Je("_root")););return t}function Qs(e,t,n){let r={},o;n.forEach(s=>{let i=e.parent(s),a,d;for(;i;){if(a=e.parent(i),a?(d=r[a],r[a]=i):(d=o,o=i),d&&d!==i){t.setEdge(d,i);return}i=a}})}function Dn(e,t={},n=null){if(typeof t.customOrder=="function"){t.customOrder(e,Dn);return}let r=_n(e),o=ln(e,ge(1,r+1),"inEdges"),s=ln(e,ge(r-1,-1,-1),"outEdges"),i=As(e,n);if(dn(e,i),t.disableOptimalOrderHeuristic)return;let a=Number.POSITIVE_INFINITY,d,l=t.constraints||[];for(let c=0,u=0;u<4;++c,++u){Js(c%2?o:s,c%4>=2,l,n),i=Ne(e);let h=Ds(e,i);h<a?(u=0,d=Object.assign({},i),a=h):h===a&&(d=structuredClone(i))}dn(e,d)}function ln(e,t,n){let r=new Map,o=(s,i)=>{r.has(s)||r.set(s,[]),r.get(s).push(i)};for(let s of e.nodes()){let i=e.node(s);if(typeof i.rank=="number"&&o(i.rank,s),typeof i.minRank=="number"&&typeof i.maxRank=="number")for(let a=i.minRank;a<=i.maxRank;a++)a!==i.rank&&o(a,s)}return t.map(function(s){return Xs(e,s,n,r.get(s)||[])})}function Js(e,t,n,r){let o=!0,s=new U;e.forEach(function(i){n.forEach(c=>s.setEdge(c.left,c.right));let a=i.graph().root,{result:d,usedBias:l}=An(i,a,s,r,o);t&&l&&(o=!o),d.vs.forEach((c,u)=>i.node(c).order=u),Qs(i,s,d.vs)})}function dn(e,t){Object.values(t).forEach(n=>n.forEach((r,o)=>e.node(r).order=o))}function Zs(e,t){let n={};function r(o,s){let i=0,a=0,d=o.length,l=s[s.length-1];return s.forEach((c,u)=>{let h=ti(e,c),f=h?e.node(h).order:d;(h||c===l)&&(s.slice(a,u+1).forEach(m=>{let g=e.predecessors(m);g&&g.forEach(x=>{let E=e.node(x),y=E.order;(y<i||f<y)&&!(E.dummy&&e.node(m).dummy)&&Wn(n,x,m)})}),a=u+1,i=f)}),s}return t.length&&t.reduce(r),n}function ei(e,t){let n={};function r(i){var a;return((a=e.node(i))==null?void 0:a.dummy)==="border"}if(!e.nodes().some(r))return n;function o(i,a,d,l,c){ge(a,d).forEach(u=>{let h=i[u];if(h!==void 0&&e.node(h).dummy){let f=e.predecessors(h);f&&f.forEach(m=>{if(m===void 0)return;let g=e.node(m);g.dummy&&(g.order<l||g.order>c)&&Wn(n,m,h)})}})}function s(i,a){let d=-1,l=-1,c=0;return a.forEach((u,h)=>{if(r(u)){let f=e.predecessors(u);if(f&&f.length){let m=f[0];if(m===void 0)return;l=e.node(m).order,o(a,c,h,d,l),c=h,d=l}}o(a,c,a.length,l,i.length)}),a}return t.length&&t.reduce(s),n}function ti(e,t){if(e.node(t).dummy){let n=e.predecessors(t);if(n)return n.find(r=>e.node(r).dummy)}}function Wn(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];r||(e[t]=r={}),r[n]=!0}function ni(e,t,n){if(t>n){let o=t;t=n,n=o}let r=e[t];return r!==void 0&&Object.hasOwn(r,n)}function ri(e,t,n,r,o){let s={},i={},a={};return t.forEach(d=>{d.forEach((l,c)=>{s[l]=l,i[l]=l,a[l]=c})}),t.forEach(d=>{let l=-1,c=-1,u=!1,h=d,f=d.findIndex(m=>o?.includes(m)||cn(m,e,o));f>0&&(h=[d[f],...d.slice(0,f),...d.slice(f+1)],u=!0),h.forEach(m=>{var g;let x=r(m);if(x&&x.length){o!=null&&o.includes(m)&&(x=x.filter(w=>cn(w,e,o)));let E=x.sort((w,b)=>{let k=a[w],C=a[b];return(k!==void 0?k:0)-(C!==void 0?C:0)}),y=(E.length-1)/2;for(let w=Math.floor(y),b=Math.ceil(y);w<=b;++w){let k=E[w];if(k===void 0)continue;let C=a[k];if(C!==void 0&&i[m]===m&&l<C&&a[k]!==c&&!ni(n,m,k)){let R=s[k];R!==void 0&&(i[k]=m,i[m]=s[m]=R,l=C,u&&(l=-1,c=(g=a[k])!=null?g:-1,u=!1))}}}})}),{root:s,align:i}}function oi(e,t,n,r,o=!1){let s={},i=si(e,t,n,o),a=o?"borderLeft":"borderRight";function d(f,m){let g=i.nodes().slice(),x={},E=g.pop();for(;E;){if(x[E])f(E);else{x[E]=!0,g.push(E);for(let y of m(E))g.push(y)}E=g.pop()}}function l(f){let m=i.inEdges(f);m?s[f]=m.reduce((g,x)=>{var E;let y=(E=s[x.v])!=null?E:0,w=i.edge(x);return Math.max(g,y+(w!==void 0?w:0))},0):s[f]=0}function c(f){let m=i.outEdges(f),g=Number.POSITIVE_INFINITY;m&&(g=m.reduce((E,y)=>{let w=s[y.w],b=i.edge(y);return Math.min(E,(w!==void 0?w:0)-(b!==void 0?b:0))},Number.POSITIVE_INFINITY));let x=e.node(f);g!==Number.POSITIVE_INFINITY&&x.borderType!==a&&(s[f]=Math.max(s[f]!==void 0?s[f]:0,g))}function u(f){return i.predecessors(f)||[]}function h(f){return i.successors(f)||[]}return d(l,u),d(c,h),Object.keys(r).forEach(f=>{var m;let g=n[f];g!==void 0&&(s[f]=(m=s[g])!=null?m:0)}),s}function si(e,t,n,r){let o=new U,s=e.graph(),i=ci(s.nodesep,s.edgesep,r);return t.forEach(a=>{let d;a.forEach(l=>{let c=n[l];if(c!==void 0){if(o.setNode(c),d!==void 0){let u=n[d];if(u!==void 0){let h=o.edge(u,c);o.setEdge(u,c,Math.max(i(e,l,d),h||0))}}d=l}})}),o}function ii(e,t){return Object.values(t).reduce((n,r)=>{let o=Number.NEGATIVE_INFINITY,s=Number.POSITIVE_INFINITY;Object.entries(r).forEach(([a,d])=>{let l=ui(e,a)/2;o=Math.max(d+l,o),s=Math.min(d-l,s)});let i=o-s;return i<n[0]&&(n=[i,r]),n},[Number.POSITIVE_INFINITY,null])[1]}function ai(e,t){let n=Object.values(t),r=V(Math.min,n),o=V(Math.max,n);["u","d"].forEach(s=>{["l","r"].forEach(i=>{let a=s+i,d=e[a];if(!d||d===t)return;let l=Object.values(d),c=r-V(Math.min,l);i!=="l"&&(c=o-V(Math.max,l)),c&&(e[a]=Ie(d,u=>u+c))})})}function li(e,t=void 0){let n=e.ul;return n?Ie(n,(r,o)=>{var s,i;if(t){let d=t.toLowerCase(),l=e[d];if(l&&l[o]!==void 0)return l[o]}let a=Object.values(e).map(d=>{let l=d[o];return l!==void 0?l:0}).sort((d,l)=>d-l);return(((s=a[1])!=null?s:0)+((i=a[2])!=null?i:0))/2}):{}}function di(e,t){let n=Ne(e),r=Object.assign(Zs(e,n),ei(e,n)),o={},s;["u","d"].forEach(a=>{s=a==="u"?n:Object.values(n).reverse(),["l","r"].forEach(d=>{d==="r"&&(s=s.map(u=>Object.values(u).reverse()));let l=ri(e,s,r,u=>(a==="u"?e.predecessors(u):e.successors(u))||[],t),c=oi(e,s,l.root,l.align,d==="r");d==="r"&&(c=Ie(c,u=>-u)),o[a+d]=c})});let i=ii(e,o);return ai(o,i),li(o,e.graph().align)}function ci(e,t,n){return(r,o,s)=>{let i=r.node(o),a=r.node(s),d=0,l;if(d+=i.width/2,Object.hasOwn(i,"labelpos"))switch(i.labelpos.toLowerCase()){case"l":l=-i.width/2;break;case"r":l=i.width/2;break}if(l&&(d+=n?l:-l),l=void 0,d+=(i.dummy?t:e)/2,d+=(a.dummy?t:e)/2,d+=a.width/2,Object.hasOwn(a,"labelpos"))switch(a.labelpos.toLowerCase()){case"l":l=a.width/2;break;case"r":l=-a.width/2;break}return l&&(d+=n?l:-l),d}}function ui(e,t){return e.node(t).width}function cn(e,t,n){var r;if(!n)return!1;let o=(r=t.node(e))==null?void 0:r.edgeObj;if(!o||t.node(e).edgeLabel.reversed)return!1;let s=n.indexOf(o?.v),i=n.indexOf(o?.w);return s!==-1&&i!==-1&&s===(i+1)%n.length||s===(i-1)%n.length}function fi(e,t){e=Sn(e),hi(e),Object.entries(di(e,t)).forEach(([n,r])=>e.node(n).x=r)}function hi(e){let t=Ne(e),n=e.graph(),r=n.ranksep,o=n.rankalign,s=0;t.forEach(i=>{let a=i.reduce((d,l)=>{var c;let u=(c=e.node(l).height)!=null?c:0;return d>u?d:u},0);i.forEach(d=>{let l=e.node(d);o==="top"?l.y=s+l.height/2:o==="bottom"?l.y=s+a-l.height/2:l.y=s+a/2}),s+=a+r})}var un=new WeakMap;function Gn(e,t={}){return Bn(e,Yo,t),e}function fn(e,t,n){let r=t;for(;r!==void 0;){let o=e.parent(r);if(o===n)return r;r=o}}function Bn(e,t,n){var r;let o=e.nodes().filter(y=>e.children(y).length),s={};o.forEach(y=>{let w=e.node(y);if(w&&w.rankdir){let b=new U({multigraph:!0,compound:!0});b.setGraph({rankdir:w.rankdir});let k=e.children(y);k.forEach(O=>{let M={...e.node(O)};b.setNode(O,M);let L=e.parent(O);L&&L!==y&&k.includes(L)&&b.setParent(O,L)});let C=new Set;e.edges().forEach(O=>{let M=fn(e,O.v,y),L=fn(e,O.w,y);if(M===O.v&&L===O.w)b.setEdge(O,{...e.edge(O)});else if(M&&L&&M!==L){let te=`${M}\\0${L}`;C.has(te)||(C.add(te),b.setEdge(M,L,{...e.edge(O)}))}}),Bn(b,t,n);let R=yn(b);pn(R,t,n,null),mn(b,R);let $=1/0,j=1/0,T=-1/0,N=-1/0;b.nodes().forEach(O=>{if(O===y)return;let M=b.node(O);M&&typeof M.x=="number"&&typeof M.y=="number"&&typeof M.width=="number"&&typeof M.height=="number"&&($=Math.min($,M.x-M.width/2),T=Math.max(T,M.x+M.width/2),j=Math.min(j,M.y-M.height/2),N=Math.max(N,M.y+M.height/2))}),(!isFinite($)||!isFinite(j)||!isFinite(T)||!isFinite(N))&&($=j=0,T=N=0);let _=T-$,I=N-j;s[y]={minX:$,minY:j,maxX:T,maxY:N,width:_,height:I,offsetX:$,offsetY:j},w._dagreClusterSubgraph=b}});let i=[],a=y=>{let w=[],b=(e.children(y)||[]).filter(k=>k!==y);for(;b.length>0;){let k=b.shift();w.push(k),(e.children(k)||[]).filter(C=>C!==k).forEach(C=>b.push(C))}return w},d=new Map;o.forEach(y=>{let w=e.node(y);w&&w.rankdir&&s[y]&&d.set(y,(e.children(y)||[]).filter(b=>b!==y))});let l=new Set([...d.values()].flat()),c=new Map;d.forEach((y,w)=>{l.has(w)||c.set(w,a(w))});let u=new Set([...c.values()].flat()),h=y=>{for(let[w,b]of c)if(b.includes(y))return w;return y},f=[];e.edges().forEach(y=>{(u.has(y.v)||u.has(y.w))&&f.push({edge:y,label:e.edge(y)})});let m=new Map;u.forEach(y=>{let w=e.parent(y);m.set(y,typeof w=="string"?w:void 0)}),c.forEach((y,w)=>{let b=e.node(w),k=[];y.forEach($=>{let j=e.node($);j&&(k.push({id:$,node:j,parent:m.get($)}),e.removeNode($))});let C=f.filter(({edge:$})=>y.includes($.v)||y.includes($.w)),R=s[w];b&&(i.push({clusterId:w,subgraph:b._dagreClusterSubgraph,bounds:R,children:y,removedNodes:k,removedEdges:C}),b.width=R.width,b.height=R.height)});let g=new Set;f.forEach(({edge:y,label:w})=>{let b=h(y.v),k=h(y.w);if(b!==k&&e.hasNode(b)&&e.hasNode(k)){let C=`${b}\\0${k}`;g.has(C)||(g.add(C),e.setEdge(b,k,{...w,width:0,height:0}))}});let x=yn(e),E=pn(x,t,n,(r=un.get(e))!=null?r:null);un.set(e,E),mn(e,x),g.forEach(y=>{let w=y.indexOf("\\0"),b=y.slice(0,w),k=y.slice(w+1);e.hasEdge(b,k)&&e.removeEdge(b,k)}),i.forEach(({clusterId:y,subgraph:w,bounds:b,removedNodes:k,removedEdges:C})=>{var R,$;let j=e.node(y),T=(R=j?.x)!=null?R:0,N=($=j?.y)!=null?$:0,_=(b.minX+b.maxX)/2,I=(b.minY+b.maxY)/2;k.forEach(({id:O,node:M,parent:L})=>{e.setNode(O,M),L!==void 0&&e.setParent(O,L)}),C.forEach(({edge:O,label:M})=>{e.setEdge(O,M)}),w.nodes().forEach(O=>{if(O===y)return;let M=w.node(O),L=e.node(O);L&&M&&typeof M.x=="number"&&typeof M.y=="number"&&(L.x=T+(M.x-_),L.y=N+(M.y-I))}),hn(e,w,T-_,N-I),delete j._dagreClusterSubgraph}),o.forEach(y=>{var w,b;let k=e.node(y),C=s[y];if(k&&k.rankdir&&k._dagreClusterSubgraph&&C){let R=k._dagreClusterSubgraph,$=(w=k.x)!=null?w:0,j=(b=k.y)!=null?b:0,T=(C.minX+C.maxX)/2,N=(C.minY+C.maxY)/2;R.nodes().forEach(_=>{if(_===y)return;let I=R.node(_),O=e.node(_);if(O&&I&&typeof I.x=="number"&&typeof I.y=="number"){let M=I.x-T,L=I.y-N;O.x=$+M,O.y=j+L}}),hn(e,R,$-T,j-N),delete k._dagreClusterSubgraph}})}function hn(e,t,n,r){t.edges().forEach(o=>{if(!e.hasEdge(o))return;let s=t.edge(o),i=e.edge(o);i.points=s.points.map(a=>({x:a.x+n,y:a.y+r})),Object.hasOwn(s,"x")&&(i.x=s.x+n,i.y=s.y+r)})}function pn(e,t,n,r=null){var o,s;let i=n?.useDynamic!==!1,a=i&&(o=r?.graph)!=null?o:null,d=i&&(s=r?.rawNodes)!=null?s:null;t("    makeSpaceForEdgeLabels",()=>vi(e)),t("    removeSelfEdges",()=>Pi(e)),t("    acyclic",()=>rs(e,a)),t("    nestingGraph.run",()=>_s(e)),t("    rank",()=>Es(Sn(e))),t("    injectEdgeLabelProxies",()=>xi(e)),t("    removeEmptyRanks",()=>Ho(e)),t("    nestingGraph.cleanup",()=>Ns(e)),t("    normalizeRanks",()=>Bo(e)),t("    assignRankMinMax",()=>ki(e)),t("    removeEdgeLabelProxies",()=>$i(e)),t("    normalize.run",()=>as(e)),t("    parentDummyChains",()=>$s(e)),t("    addBorderSegments",()=>Is(e)),t("    order",()=>Dn(e,n,d)),t("    insertSelfEdges",()=>Ni(e)),t("    adjustCoordinateSystem",()=>Ls(e)),t("    position",()=>fi(e,n.corePath)),t("    positionSelfEdges",()=>Ii(e));let l=JSON.parse(JSON.stringify(e._nodes));return t("    removeBorderNodes",()=>Ci(e)),t("    normalize.undo",()=>ds(e)),t("    fixupEdgeLabelCoords",()=>Oi(e)),t("    undoCoordinateSystem",()=>Rs(e)),t("    translateGraph",()=>Mi(e)),t("    assignNodeIntersects",()=>Si(e)),t("    reversePoints",()=>_i(e)),t("    acyclic.undo",()=>ss(e)),{graph:e,rawNodes:l}}function mn(e,t){e.nodes().forEach(n=>{let r=e.node(n),o=t.node(n);r&&(r.x=o.x,r.y=o.y,r.order=o.order,r.rank=o.rank,t.children(n).length&&(r.width=o.width,r.height=o.height))}),e.edges().forEach(n=>{let r=e.edge(n),o=t.edge(n);r.points=o.points,Object.hasOwn(o,"x")&&(r.x=o.x,r.y=o.y)}),e.graph().width=t.graph().width,e.graph().height=t.graph().height}var pi=["nodesep","edgesep","ranksep","marginx","marginy"],mi={ranksep:50,edgesep:20,nodesep:50,rankdir:"TB",rankalign:"center"},gi=["acyclicer","ranker","rankdir","align","rankalign"],yi=["width","height","rank"],gn={width:0,height:0},wi=["minlen","weight","width","height","labeloffset"],bi={minlen:1,weight:1,width:0,height:0,labeloffset:10,labelpos:"r"},Ei=["labelpos"];function yn(e){let t=new U({multigraph:!0,compound:!0}),n=qe(e.graph());return t.setGraph(Object.assign({},mi,Ye(n,pi),Pe(n,gi))),e.nodes().forEach(r=>{let o=qe(e.node(r)),s=Ye(o,yi);Object.keys(gn).forEach(a=>{s[a]===void 0&&(s[a]=gn[a])}),t.setNode(r,s);let i=e.parent(r);i!==void 0&&t.setParent(r,i)}),e.edges().forEach(r=>{let o=qe(e.edge(r));t.setEdge(r,Object.assign({},bi,Ye(o,wi),Pe(o,Ei)))}),t}function vi(e){let t=e.graph();t.ranksep/=2,e.edges().forEach(n=>{var r;let o=e.edge(n);o.minlen*=2,((r=o.labelpos)!=null?r:"r").toLowerCase()!=="c"&&(t.rankdir==="TB"||t.rankdir==="BT"?o.width+=o.labeloffset:o.height+=o.labeloffset)})}function xi(e){e.edges().forEach(t=>{let n=e.edge(t);if(n.width&&n.height){let r=e.node(t.v),o={rank:(e.node(t.w).rank-r.rank)/2+r.rank,e:t};ue(e,"edge-proxy",o,"_ep")}})}function ki(e){let t=0;e.nodes().forEach(n=>{let r=e.node(n);r.borderTop&&(r.minRank=e.node(r.borderTop).rank,r.maxRank=e.node(r.borderBottom).rank,t=Math.max(t,r.maxRank))}),e.graph().maxRank=t}function $i(e){e.nodes().forEach(t=>{let n=e.node(t);if(n.dummy==="edge-proxy"){let r=n;e.edge(r.e).labelRank=n.rank,e.removeNode(t)}})}function Mi(e){let t=Number.POSITIVE_INFINITY,n=0,r=Number.POSITIVE_INFINITY,o=0,s=e.graph(),i=s.marginx||0,a=s.marginy||0;function d(l){let c=l.x,u=l.y,h=l.width,f=l.height;t=Math.min(t,c-h/2),n=Math.max(n,c+h/2),r=Math.min(r,u-f/2),o=Math.max(o,u+f/2)}e.nodes().forEach(l=>d(e.node(l))),e.edges().forEach(l=>{let c=e.edge(l);Object.hasOwn(c,"x")&&d(c)}),t-=i,r-=a,e.nodes().forEach(l=>{let c=e.node(l);c.x-=t,c.y-=r}),e.edges().forEach(l=>{let c=e.edge(l);c.points.forEach(u=>{u.x-=t,u.y-=r}),Object.hasOwn(c,"x")&&(c.x-=t),Object.hasOwn(c,"y")&&(c.y-=r)}),s.width=n-t+i,s.height=o-r+a}function Si(e){e.edges().forEach(t=>{if(t.v===t.w)return;let n=e.edge(t),r=e.node(t.v),o=e.node(t.w),s,i;n.points?(s=n.points[0],i=n.points[n.points.length-1]):(n.points=[],s=o,i=r),n.points.unshift(Zt(r,s)),n.points.push(Zt(o,i))})}function Oi(e){e.edges().forEach(t=>{let n=e.edge(t);if(Object.hasOwn(n,"x"))switch((n.labelpos==="l"||n.labelpos==="r")&&(n.width-=n.labeloffset),n.labelpos){case"l":n.x-=n.width/2+n.labeloffset;break;case"r":n.x+=n.width/2+n.labeloffset;break}})}function _i(e){e.edges().forEach(t=>{let n=e.edge(t);n.reversed&&n.points.reverse()})}function Ci(e){e.nodes().forEach(t=>{if(e.children(t).length){let n=e.node(t),r=e.node(n.borderTop),o=e.node(n.borderBottom),s=e.node(n.borderLeft[n.borderLeft.length-1]),i=e.node(n.borderRight[n.borderRight.length-1]);n.width=Math.abs(i.x-s.x),n.height=Math.abs(o.y-r.y),n.x=s.x+n.width/2,n.y=r.y+n.height/2}}),e.nodes().forEach(t=>{e.node(t).dummy==="border"&&e.removeNode(t)})}function Pi(e){e.edges().forEach(t=>{if(t.v===t.w){let n=e.node(t.v);n.selfEdges||(n.selfEdges=[]),n.selfEdges.push({e:t,label:e.edge(t)}),e.removeEdge(t)}})}function Ni(e){Ne(e).forEach(t=>{let n=0;t.forEach((r,o)=>{let s=e.node(r);typeof s.rank!="number"&&(s.rank=0),s.order=o+n,(s.selfEdges||[]).forEach(i=>{ue(e,"selfedge",{width:i.label.width,height:i.label.height,rank:s.rank,order:o+ ++n,e:i.e,edgeLabel:i.label},"_se"),(!Array.isArray(i.label.points)||i.label.points.length!==7)&&(i.label.points=[{x:0,y:-10},{x:0,y:-10},{x:0,y:0},{x:0,y:10},{x:0,y:10},{x:0,y:0},{x:0,y:0}])}),delete s.selfEdges})})}function Ii(e){e.nodes().forEach(t=>{let n=e.node(t),r=o=>typeof o=="number"&&isFinite(o);if(n.dummy==="selfedge"){let o=n,s=e.node(o.e.v),i=r(s?.x)?s.x:0,a=r(s?.y)?s.y:0,d=r(s?.width)?s.width:0,l=r(s?.height)?s.height:0,c=r(n.x)?n.x:i,u=r(n.y)?n.y:a,h=d/2,f=l/2;o.edgeLabel.points=[{x:c+h,y:u-f},{x:c+h,y:u-f},{x:c,y:u},{x:c-h,y:u+f},{x:c-h,y:u+f},{x:c,y:u},{x:c,y:u}],o.edgeLabel.x=c,o.edgeLabel.y=u,e.setEdge(o.e,o.edgeLabel),e.removeNode(t)}else n&&Array.isArray(n.selfEdges)&&n.selfEdges.forEach(o=>{if(!Array.isArray(o.label.points)||o.label.points.length!==7){let s=r(n.x)?n.x:0,i=r(n.y)?n.y:0,a=r(n.width)?n.width:0,d=r(n.height)?n.height:0,l=a/2,c=d/2;o.label.points=[{x:s+l,y:i-c},{x:s+l,y:i-c},{x:s,y:i},{x:s-l,y:i+c},{x:s-l,y:i+c},{x:s,y:i},{x:s,y:i}]}})})}function Ye(e,t){return Ie(Pe(e,t),Number)}function qe(e){let t={};return e&&Object.entries(e).forEach(([n,r])=>{typeof n=="string"&&(n=n.toLowerCase()),t[n]=r}),t}function Hn(e){let{x:t,y:n}=e[0]??{x:0,y:0},[r,o,s,i]=[t,n,t,n];for(let{x:a,y:d}of e)[r,s]=[Math.min(r,a),Math.max(s,a)],[o,i]=[Math.min(o,d),Math.max(i,d)];return{left:r,top:o,right:s,bottom:i}}function Vn({x:e,y:t,width:n,height:r}){return[{x:e-n/2,y:t-r/2},{x:e+n/2,y:t+r/2}]}var ji=44,Un=7.6,Le=14;function qn(e){let t=p("div",{class:"graph"}),n="",r="";t.addEventListener("keydown",s=>{let i=[...t.querySelectorAll("[data-key]")],{activeElement:a}=document,d=a instanceof SVGElement?i.indexOf(a):-1;if(d<0)return;let l={ArrowRight:1,ArrowDown:1,ArrowLeft:-1,ArrowUp:-1}[s.key];if(l!==void 0)Yn(i,(d+l+i.length)%i.length);else if(s.key==="Enter"||s.key===" ")i[d]?.dispatchEvent(new MouseEvent("click"));else return;s.preventDefault()});for(let s of["pointerover","focusin"])t.addEventListener(s,({target:i})=>{let a=i instanceof Element?i.closest("[data-key]")?.getAttribute("aria-label"):void 0;a&&e.status(a)});t.addEventListener("focusin",({target:s})=>{n=s instanceof SVGElement&&s.dataset.key||n});let o=s=>{r=s.namespace,e.toggle(s)};return{element:t,show:s=>{let i=t.contains(document.activeElement);t.replaceChildren(Li(s,{...e,toggle:o}));let a=[...t.querySelectorAll("[data-key]")],d=a.findIndex(c=>c.dataset.key===n),l=a.findIndex(c=>c.dataset.namespace===r);i?Yn(a,d>=0?d:Math.max(0,l)):(t.querySelector(".node")?.setAttribute("tabindex","0"),t.scrollTop=(t.scrollHeight-t.clientHeight)/2)}}}function Yn(e,t){for(let n of e)n.setAttribute("tabindex","-1");e[t]?.setAttribute("tabindex","0"),e[t]?.focus()}function Li(e,t){return e.wanted>Q?p("p",{class:"notice"},`${e.wanted} connections are too many to tell apart (up to ${Q} are drawn). Choose a namespace to draw the connections of, close a namespace, or filter.`):e.nodes.length===0?p("p",{class:"notice"},"Nothing that is asked for is allowed or unknown."):Ri(e,t)}function Ri({nodes:e,edges:t},n){let r=Ti(e,t,n),o=t.map(i=>Di(i,r.edge(i.from.key,i.to.key),n)),s=e.map(i=>Ai(i,r.node(i.key),n));return A("svg",{...Fi([...e.flatMap(({key:i})=>Vn(r.node(i))),...t.flatMap(({from:i,to:a})=>r.edge(i.key,a.key)?.points??[])]),role:"group","aria-label":"Connections between namespaces and workloads"},A("defs",{},...["allowed","partly","unknown"].map(Gi)),...o,...s)}function Ti(e,t,{nodeNote:n,edgeLabel:r}){let o=new Xe.Graph;o.setGraph({rankdir:"LR",nodesep:18,ranksep:90,edgesep:12,marginx:12,marginy:12}),o.setDefaultEdgeLabel(()=>({}));for(let s of e){let i=Math.max(s.label.length,n(s).length*.9)*Un+28;o.setNode(s.key,{width:i,height:ji})}for(let s of t){let i=r(s),a=i===""?{}:{width:i.length*Un*.8+8,height:16,labelpos:"c"};o.setEdge(s.from.key,s.to.key,a)}return Gn(o),o}function Fi(e){let t=Hn(e),[n,r]=[Math.floor(t.left)-Le,Math.floor(t.top)-Le],[o,s]=[Math.ceil(t.right)+Le-n,Math.ceil(t.bottom)+Le-r];return{width:o,height:s,viewBox:`${n} ${r} ${o} ${s}`}}function Ai(e,{x:t,y:n,width:r,height:o},s){let i=e.kind==="workloads",a=s.nodeNote(e),d=i&&s.isOpened(e),l=A("g",{class:`node ${e.kind}${d?" inside":""}`,transform:`translate(${t-r/2} ${n-o/2})`,tabindex:-1,role:i?"button":"img","aria-label":`${e.label} ${a}${i?d?"; closes its namespace":"; opens it":""}`,"data-key":e.key,"data-namespace":e.namespace},A("rect",{width:r,height:o,rx:d?4:10}),A("text",{x:r/2,y:19,class:"name"},e.label)," ",A("text",{x:r/2,y:35,class:"note"},a));return i&&l.addEventListener("click",()=>s.toggle(e)),l}function Di(e,{points:t,x:n,y:r},{edgeWords:o,edgeLabel:s,openEdge:i}){let a=K(e.verdicts),d=Wi(t),l=s(e),c=A("g",{class:`edge ${a}`,tabindex:-1,role:"button","aria-label":o(e),"data-key":`${e.from.key} ${e.to.key}`},A("path",{class:"reach",d}),A("path",{class:"line",d,"marker-end":`url(#to-${a})`,"marker-start":e.ways==="both"?`url(#to-${a})`:void 0}),l===""||n===void 0||r===void 0?void 0:A("text",{x:n,y:r+4},l));return c.addEventListener("click",()=>i(e)),c}function Wi(e){let[t,...n]=e,r=n.pop();if(t===void 0||r===void 0)return"";let o=`M${t.x} ${t.y}`;for(let[s,i]of n.entries()){let a=n[s+1],d=a===void 0?r:{x:(i.x+a.x)/2,y:(i.y+a.y)/2};o+=` Q${i.x} ${i.y} ${d.x} ${d.y}`}return n.length===0?`${o} L${r.x} ${r.y}`:o}function Gi(e){return A("marker",{id:`to-${e}`,class:e,viewBox:"0 0 8 8",refX:7,refY:4,markerWidth:8,markerHeight:8,orient:"auto-start-reverse"},A("path",{d:"M0 0 L8 4 L0 8 z"}))}var nt="reachspec-panel-closed";function zn(){let e=p("h2",{id:"explanation-title",tabindex:-1}),t=p("div",{class:"panel-body"}),n=()=>{o.hidden||(o.hidden=!0,document.body.classList.remove("with-panel"),s?.focus(),s=void 0,document.dispatchEvent(new Event(nt)))},r=p("div",{class:"panel-head"},e,W({class:"close","aria-label":"Close the explanation"},"×",n)),o=p("aside",{class:"panel","aria-labelledby":"explanation-title",hidden:!0},r,t),s;return document.addEventListener("keydown",({key:i})=>{i==="Escape"&&n()}),{element:o,open:({title:i,content:a})=>{let d=document.activeElement;!(d!==null&&o.contains(d))&&(d instanceof HTMLElement||d instanceof SVGElement)&&(s=d),e.textContent=i,t.replaceChildren(...a),o.hidden=!1,document.body.classList.add("with-panel"),o.scrollTop=0,e.focus({preventScroll:!0})}}}var Y=30,Xn=3;function Kn(e,t){let n=p("div",{class:"sheet",role:"presentation"}),r=p("div",{class:"matrix",role:"grid","aria-label":"Who reaches whom"},n),o,s={row:0,column:0},i,a="",d=({row:f,column:m})=>r.querySelector(`[data-spot="${f} ${m}"]`),l=()=>{if(o===void 0)return;let f=Vi(r,o.matrix),m=JSON.stringify([f,s,i]);if(m===a)return;a=m;let g=r.contains(document.activeElement);n.replaceChildren(...Ui(o,f,{active:s,opened:i})),g&&(d(s)??r).focus({preventScroll:!0})},c=f=>{s=f,Xi(r,f),l(),d(f)?.focus({preventScroll:!0})},u=({row:f,column:m})=>{let[g,x]=[o?.matrix.sources[f],o?.matrix.destinations[m]];g===void 0||x===void 0||(i={row:f,column:m},l(),e(g,x))},h=()=>{i=void 0,l()};return document.addEventListener(nt,h),r.addEventListener("scroll",()=>window.requestAnimationFrame(l),{passive:!0}),new ResizeObserver(l).observe(r),r.addEventListener("click",({target:f})=>{let m=rt(f);m!==void 0&&(c(m),u(m))}),Bi(r,t),r.addEventListener("keydown",f=>{if(!(o===void 0||o.matrix.cells.length===0)){if(f.key==="Enter"||f.key===" ")u(s);else{let m=zi(f,s,o.matrix,Math.max(1,Math.floor(r.clientHeight/Y)-4));if(m===void 0)return;c(m)}f.preventDefault()}}),{element:r,show:f=>{let{sources:m,destinations:g}=f.matrix;o=f,Hi(r,f.matrix),[s,i,a]=[{row:0,column:0},void 0,""],r.scrollTo(0,0);let{head:x,side:E}=ot(r);n.style.setProperty("width",`${E+g.length*Y}px`),n.style.setProperty("height",`${x+m.length*Y}px`),l()}}}function Bi(e,t){for(let n of["pointerover","focusin"])e.addEventListener(n,({target:r})=>{let o=r instanceof Element?r.getAttribute("aria-label"):null;o!==null&&rt(r)!==void 0&&t(o),Ki(e,rt(r))})}function Qn(e,t){let n=Math.floor(t/7.2);return e.length<=n?e:`…${e.slice(1-n)}`}function Hi(e,{sources:t,destinations:n}){let r=o=>Math.max(0,...o.map(({label:s})=>s.length))*7.2+30;e.style.setProperty("--wanted-side",`${Math.ceil(r(t))}px`),e.style.setProperty("--wanted-head",`${Math.ceil(r(n))}px`),e.setAttribute("aria-rowcount",String(t.length+1)),e.setAttribute("aria-colcount",String(n.length+1))}function ot(e){let{scrollPaddingTop:t,scrollPaddingLeft:n}=getComputedStyle(e);return{head:Number.parseFloat(t)||0,side:Number.parseFloat(n)||0}}function Vi(e,{sources:t,destinations:n}){let{head:r,side:o}=ot(e),s=(i,a,d)=>{let l=Math.max(0,Math.floor(i/Y)-Xn);return[Math.min(l,d),Math.min(d,Math.ceil((i+a)/Y)+Xn)]};return{rows:s(e.scrollTop,e.clientHeight-r,t.length),columns:s(e.scrollLeft,e.clientWidth-o,n.length),head:r,side:o}}function*Ui(e,t,{active:n,opened:r}){yield Yi(e.matrix,t);for(let o=t.rows[0];o<t.rows[1];o++){let s=e.matrix.sources[o];s!==void 0&&(yield qi(e,{row:o,from:s,frame:t,active:n,opened:r}))}}function Yi({destinations:e},{columns:t,side:n,head:r}){let o=p("div",{class:"corner",role:"columnheader","aria-colindex":1},"from ↓ to →"),s=e.slice(...t).map((i,a)=>{let d=t[0]+a,l=p("span",{},Qn(i.label,r-26)),c=p("div",{class:`head ${i.kind}`,role:"columnheader","aria-colindex":d+2,title:F(i),"data-column":d},l);return c.style.setProperty("left",`${n+d*Y}px`),c});return p("div",{class:"head-row",role:"row","aria-rowindex":1},o,...s)}function qi({matrix:e,verdicts:t,words:n},{row:r,from:o,frame:s,active:i,opened:a}){let{destinations:d,cells:l}=e,c=d.slice(...s.columns).map((f,m)=>{let g=s.columns[0]+m,x=l[r*d.length+g]??0,E=K(x),y=(x&t)===0,w=r===a?.row&&g===a.column,b=p("div",{class:`cell ${E}${y?" pale":""}${w?" opened":""}`,role:"gridcell","aria-selected":String(w),"aria-colindex":g+2,"aria-label":`${o.label} to ${f.label}: ${E==="none"?J.none:n(o,f,x)}`,tabindex:r===i.row&&g===i.column?0:-1,"data-spot":`${r} ${g}`});return b.style.setProperty("left",`${s.side+g*Y}px`),b}),u=p("div",{class:`side ${o.kind}`,role:"rowheader","aria-colindex":1,title:F(o)},Qn(o.label,s.side-22)),h=p("div",{class:"row",role:"row","aria-rowindex":r+2,"data-row":r},u,...c);return h.style.setProperty("top",`${s.head+r*Y}px`),h}function rt(e){let t=e instanceof Element?e.closest("[data-spot]"):null,[n,r]=t?.dataset.spot?.split(" ").map(Number)??[];return n===void 0||r===void 0?void 0:{row:n,column:r}}function zi({key:e,ctrlKey:t,metaKey:n},{row:r,column:o},{sources:s,destinations:i},a){let[d,l]=[s.length-1,i.length-1],c=t||n,h={ArrowUp:{row:r-1,column:o},ArrowDown:{row:r+1,column:o},ArrowLeft:{row:r,column:o-1},ArrowRight:{row:r,column:o+1},PageUp:{row:r-a,column:o},PageDown:{row:r+a,column:o},Home:{row:c?0:r,column:0},End:{row:c?d:r,column:l}}[e];if(h===void 0)return;let f=(m,g)=>Math.min(Math.max(0,m),g);return{row:f(h.row,d),column:f(h.column,l)}}function Xi(e,{row:t,column:n}){let{head:r,side:o}=ot(e),s=(i,a,d)=>Math.min(Math.max(i,(a+1)*Y-d),a*Y);e.scrollTop=s(e.scrollTop,t,e.clientHeight-r),e.scrollLeft=s(e.scrollLeft,n,e.clientWidth-o)}function Ki(e,t){for(let n of e.querySelectorAll(".marked"))n.classList.remove("marked");t!==void 0&&(e.querySelector(`[data-row="${t.row}"] > .side`)?.classList.add("marked"),e.querySelector(`[data-column="${t.column}"]`)?.classList.add("marked"))}function Zn(e,t,n){let r=Rt(e),o=Z(e,"workload"),s=(h,f)=>t.open(Oe(h,f,{reachability:r,showPlace:n,open:s,workloadEnds:o})),i=(h,f)=>t.open(Xt(h,f,{reachability:r,showPlace:n,open:s,workloadEnds:o})),a=Ji(r,s),d=ta(r,{open:s,openBoth:i}),l=Ht(e,()=>c()),c=()=>{let h=l.filter(),f=Ft(r,h.ports);a.show({filter:h,table:f,grouping:l.grouping()}),window.setTimeout(()=>d.show({filter:h,table:f}),0)};queueMicrotask(c);let u=qt(e,o,n);return[Qi(e),l.element,a.element,d.element,...u===void 0?[]:[u]]}function Qi(e){let{cni:t,families:n,assumptions:r,ground:o,workloads:s}=e,i=[...r.map(a=>`assumed: ${P(a)}`),...o.map(a=>be(a))];return p("section",{class:"about","aria-label":"About this map"},p("p",{},[we(t),...n,S(s.filter(({isPods:a})=>a!==!0).length,"workload"),S(ae(e).length,"namespace")].join(" · ")),i.length===0?void 0:p("ul",{},...i.map(a=>p("li",{},a))))}function Ji(e,t){let n=p("p",{class:"status"}),r=p("p",{class:"tally",role:"status"}),o=Kn(t,i=>{n.textContent=i}),s=p("p",{class:"hint",id:"matrix-keys"},"Arrow keys move, Enter explains, Escape closes the explanation.");return o.element.setAttribute("aria-describedby","matrix-keys"),{element:p("section",{id:"matrix","aria-labelledby":"matrix-title"},p("h2",{id:"matrix-title"},"Matrix"),ea(),r,o.element,n,s),show:({filter:i,table:a,grouping:d})=>{let l=Dt(Tt(e,d),e,{table:a,filter:i});r.textContent=Zi(l),n.textContent="",o.element.hidden=l.cells.length===0,o.show({matrix:l,verdicts:i.verdicts,words:(c,u,h)=>We(c,u,{bits:h,filter:i,reachability:e})})}}}function Zi({sources:e,destinations:t}){return e.length===0?"Nothing matches these filters.":`${S(e.length,"row")}, ${S(t.length,"column")}`}function ea(){return p("ul",{class:"legend","aria-label":"Legend"},...["allowed","partly","unknown","denied"].map(t=>p("li",{},p("span",{class:`cell ${t}`,"aria-hidden":"true"}),J[t])))}function ta(e,{open:t,openBoth:n}){let{map:r}=e,o=new Set,s,i=!1,a=Me("focus",[["","all"],...ae(r).map(f=>[f,v(f)])]),d=p("p",{class:"tally",role:"status"}),l=p("p",{class:"status"}),u=qn({openEdge:({from:f,to:m,ways:g})=>g==="one"?t(f,m):n(f,m),toggle:({namespace:f})=>{o.delete(f)||o.add(f),h()},edgeWords:f=>{let{from:m,to:g,verdicts:x,ways:E}=f,y=Jn(f,e,s?.filter),w=s===void 0?"":We(m,g,{bits:x,filter:s.filter,reachability:e}),b=y===""||w.endsWith(y)?w:`${w}: ${y}`;return`${F(m)} ${E==="both"?"and":"to"} ${F(g)}: ${b}`},status:f=>{l.textContent=f},edgeLabel:f=>Jn(f,e,s?.filter),nodeNote:f=>ra(f,e,s?.table),isOpened:({namespace:f})=>o.has(f)}),h=()=>{if(s===void 0)return;let f={...s,opened:o,focus:a.value},m=Wt(e,f);if(m.wanted>Q&&!i&&a.value===""){a.value=ae(r)[0]??"",i=!0,h();return}d.textContent=m.wanted>Q?"":`${S(m.nodes.length,"node")}, ${S(m.edges.length,"line")}`,u.show(m)};return a.addEventListener("input",()=>{i=!0,h()}),{element:p("section",{id:"graph","aria-labelledby":"graph-title"},p("h2",{id:"graph-title"},"Graph"),p("p",{class:"hint"},"A click on a namespace opens it, a click on a line explains it; arrow keys and Enter do the same."),de("focus","Connections of",a),d,u.element,l),show:f=>{s=f,h()}}}function Jn({from:e,to:t,ways:n},r,o){if(o===void 0)return"";let s=$e(e,t,{reachability:r,filter:o}),i=n==="both"?$e(t,e,{reachability:r,filter:o}):s;return s.length<=na&&s.join()===i.join()?s.join(", "):""}var na=2;function ra(e,t,n){if(e.kind!=="workloads")return e.kind==="entry"?"Ingress, routes, Gateways":t.map.families.join(" and ");let r=n===void 0?0:le(e,e,t,n),o=S(e.members.length,"workload");return r===0?o:`${o}, inside ${J[K(r)]}`}var er="reachspec-theme";function tr(){let e=document.documentElement,t=oa();t!==void 0&&(e.dataset.theme=t);let n=()=>(e.dataset.theme??(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light"))==="dark",r=W({class:"theme",role:"switch"},p("span",{},"Dark"),()=>{e.dataset.theme=n()?"light":"dark",sa(e.dataset.theme),o()}),o=()=>r.setAttribute("aria-checked",String(n()));return matchMedia("(prefers-color-scheme: dark)").addEventListener("change",o),o(),r}function oa(){try{let e=localStorage.getItem(er);return e==="dark"||e==="light"?e:void 0}catch{return}}function sa(e){try{localStorage.setItem(er,e)}catch{}}ia(JSON.parse(document.querySelector("#data")?.textContent??"{}"));function ia({tests:e,map:t,links:n,diagnostics:r,inputs:o}){let s=Et(n),i=zn(),a=[...e===void 0?[]:[vt(e,s)],...e===void 0||e.comparisons.length===0?[]:[xt(e.comparisons,s)],...t===void 0?[]:Zn(t,i,s),...r.length===0?[]:[_t(r,s)],Ct(o)];document.querySelector("header")?.append(aa(a),tr()),document.body.append(p("main",{},...a),i.element),la()}function aa(e){let t=e.flatMap(n=>{let r=n.querySelector("h2")?.textContent;return n.id===""||r===void 0||r===null?[]:[p("a",{href:`#${n.id}`},r)]});return p("nav",{"aria-label":"Sections"},...t)}function la(){let e=[];window.addEventListener("beforeprint",()=>{e=[...document.querySelectorAll(".case details:not([open]), .problems:not([open]), .exposure details:not([open])")];for(let t of e)t.open=!0}),window.addEventListener("afterprint",()=>{for(let t of e)t.open=!1})}})();';
var scriptHash = "sha256-GAyU1gQc7EYYWUr4FQjIiyJ76HKMnV9Qg9cLOOel3ec=";
var pageStyle = ':root{color-scheme:light dark;--page: light-dark(#ffffff, #14171c);--raised: light-dark(#f5f7f9, #1c2128);--text: light-dark(#1c2128, #e6e9ee);--muted: light-dark(#57606a, #a3adb9);--line: light-dark(#d0d7de, #363d47);--field: light-dark(#6e7781, #8b95a1);--accent: light-dark(#0b5cad, #79b8ff);--allowed: light-dark(#0b5cad, #5aa3f0);--denied: light-dark(#eef1f4, #22272f);--unknown: light-dark(#ffd47a, #8a5a00);--unknown-text: light-dark(#5c3900, #ffe2a8);--passed: light-dark(#1a6e33, #6fd48a);--failed: light-dark(#b3261e, #ff9a92);--errored: light-dark(#855300, #f0b95a);--expected: light-dark(#0b6b74, #6cc9d4);--mark: light-dark(#fff1b8, #4d4116);--mono: ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace}:root[data-theme=light]{color-scheme:light}:root[data-theme=dark]{color-scheme:dark}*{box-sizing:border-box}[hidden]{display:none}body{margin:0;background:var(--page);color:var(--text);font:15px/1.5 system-ui,Segoe UI,Roboto,Helvetica Neue,DejaVu Sans,sans-serif;overflow-wrap:anywhere}a{color:var(--accent)}:focus-visible{outline:3px solid var(--accent);outline-offset:2px}h1,h2,h3,p,ul{margin:0}h1{font-size:1.35rem}h2{font-size:1.15rem}h3{font-size:1rem}code,pre{font-family:var(--mono);font-size:.86em}header.top{display:flex;flex-wrap:wrap;align-items:baseline;gap:.25rem 1rem;padding:.8rem clamp(.8rem,3vw,2rem);border-bottom:1px solid var(--line);background:var(--raised)}.brand{font-weight:600;color:var(--muted)}.headline{flex:1 1 16rem}nav{display:flex;flex-wrap:wrap;gap:.25rem 1rem}main{display:grid;grid-template-columns:minmax(0,1fr);gap:1.6rem;padding:1rem clamp(.8rem,3vw,2rem) 3rem}section>*+*{margin-top:.6rem}.hint,.tally,.status,.note{color:var(--muted);font-size:.9rem}.status{min-height:1.5em}.about ul,.suite ul.hint{margin-top:.2rem;padding-left:1.2rem}.notice{padding:.8rem 1rem;border:1px solid var(--line);border-radius:6px;background:var(--raised)}noscript p{margin:1rem}button,input,select{font:inherit;color:inherit}button,select,input[type=text],input[type=search]{min-height:2.1rem;padding:.2rem .6rem;border:1px solid var(--field);border-radius:6px;background:var(--page);max-width:100%}input::placeholder{color:var(--muted);opacity:1}input[aria-invalid=true]{border-color:var(--failed)}input[type=checkbox]{inline-size:1.05rem;block-size:1.05rem;accent-color:var(--accent)}button{cursor:pointer}button:hover{background:var(--raised)}button.link{min-height:0;padding:.1rem 0;border:0;background:none;color:var(--accent);text-align:left;text-decoration:underline}button.theme{display:flex;align-items:center;gap:.5rem;border-radius:999px}button.theme:before{content:"";width:1.7rem;height:.95rem;border:1px solid var(--field);border-radius:999px;background:radial-gradient(circle at .45rem 50%,var(--field) .3rem,transparent .34rem)}button.theme[aria-checked=true]:before{background:radial-gradient(circle at calc(100% - .45rem) 50%,var(--accent) .3rem,transparent .34rem)}.controls{display:flex;flex-wrap:wrap;align-items:end;gap:.7rem 1rem;padding:.7rem .9rem;border:1px solid var(--line);border-radius:8px;background:var(--raised)}fieldset{display:flex;flex-wrap:wrap;gap:.4rem .8rem;min-width:0;margin:0;padding:0;border:0}fieldset.end>legend{font-weight:600}legend,.field>label{font-size:.85rem;color:var(--muted)}fieldset.end>legend{color:var(--text)}.verdicts label{display:inline-flex;align-items:center;gap:.35rem;min-height:2.1rem}.field{display:grid;justify-items:start;gap:.1rem;min-width:0}.field select,.field input{width:min(11.5rem,100%)}#port{width:8rem}#focus{width:auto;min-width:12rem}#port-hint:not(:empty){max-width:14rem;color:var(--failed)}.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;padding:0;list-style:none;font-size:.9rem}.legend li{display:flex;align-items:center;gap:.4rem}.legend .cell{position:static}.matrix{--most: 300px;--head: min(max(var(--wanted-head, 100px), 90px), 190px);--side: min(max(var(--wanted-side, 100px), 110px), var(--most));scroll-padding:var(--head) 0 0 var(--side);position:relative;max-height:min(76vh,52rem);width:fit-content;max-width:100%;overflow:auto;border:1px solid var(--line);border-radius:6px;font-size:.83rem;overflow-wrap:normal}.sheet{position:relative}.head-row{position:sticky;top:0;z-index:2;height:var(--head);background:var(--raised);border-bottom:1px solid var(--line)}.corner{position:sticky;left:0;z-index:1;display:flex;align-items:end;width:var(--side);height:100%;padding:.4rem .6rem;background:var(--raised);border-right:1px solid var(--line);color:var(--muted)}.head{position:absolute;bottom:0;width:30px;height:calc(var(--head) - 8px)}.head span{position:absolute;left:50%;bottom:6px;width:calc(var(--head) - 16px);overflow:hidden;text-overflow:ellipsis;white-space:nowrap;transform-origin:left center;transform:translateY(50%) rotate(-90deg)}.row{position:absolute;left:0;width:100%;height:30px}.side{position:sticky;left:0;z-index:1;width:var(--side);height:30px;padding:0 .6rem;line-height:30px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;background:var(--raised);border-right:1px solid var(--line)}.outside,.entry{font-style:italic}.marked{font-weight:600;color:var(--accent)}.cell{position:absolute;top:0;width:30px;height:30px;border:3px solid var(--page);border-radius:7px;background:var(--denied);text-align:center;line-height:24px;font-weight:700;cursor:pointer;forced-color-adjust:none;-webkit-print-color-adjust:exact;print-color-adjust:exact}.cell.allowed{background:var(--allowed)}.cell.partly{background:linear-gradient(135deg,var(--allowed) 50%,var(--denied) 50%)}.cell.unknown{background:var(--unknown);color:var(--unknown-text)}.cell.unknown:after{content:"?"}.cell.none{background:none}.cell.pale{background:none;color:transparent}.cell:hover{border-width:1px;line-height:28px}.cell.opened{border-color:var(--text);z-index:1}.cell:focus-visible{outline:3px solid var(--text);outline-offset:-3px;z-index:1}.graph{overflow:auto;max-height:80vh;border:1px solid var(--line);border-radius:6px;background:var(--page)}.graph .notice{border:0}.graph svg{display:block;margin:0 auto}.node rect{fill:var(--raised);stroke:var(--field)}.node.inside rect{stroke:var(--accent)}.node.outside rect,.node.entry rect{stroke-dasharray:4 3}.node[role=button],.edge{cursor:pointer}.node text{fill:var(--text);font-size:13px;text-anchor:middle}.node .note{fill:var(--muted);font-size:11px}.node .name{font-weight:600}.edge path,marker path{fill:none;--stroke: var(--allowed);stroke:var(--stroke)}.edge text{fill:var(--text);font:11px var(--mono);text-anchor:middle;paint-order:stroke;stroke:var(--page);stroke-width:4px}.edge .line{stroke-width:1.6;opacity:.8}.edge .reach{stroke:transparent;stroke-width:14}.edge.partly .line{stroke-dasharray:7 3}.edge.unknown path,marker.unknown path{--stroke: var(--errored)}.edge.unknown .line{stroke-dasharray:2 4}.edge .reach,.edge.unknown .reach{stroke:transparent}marker path{fill:var(--stroke);stroke:none}.edge:hover .line,.edge:focus .line{stroke-width:4;opacity:1}.edge:focus-visible,.node:focus-visible{outline:none}.edge:focus-visible .reach{stroke:var(--mark)}.node:focus-visible rect{stroke:var(--accent);stroke-width:4}.panel{position:fixed;inset:auto 0 0;z-index:5;max-height:62vh;overflow:auto;padding:.8rem clamp(.8rem,3vw,1.2rem) 1.4rem;border-top:2px solid var(--accent);background:var(--page);box-shadow:0 -6px 24px #00000040}.panel-head{display:flex;justify-content:space-between;align-items:start;gap:.6rem}.panel h2{font-size:1.05rem}.panel h2:focus-visible{outline-offset:3px}.close{font-size:1.3rem;line-height:1}@media(min-width:1100px){.panel{inset:0 0 0 auto;width:26rem;max-height:none;border-top:0;border-left:2px solid var(--accent)}.with-panel .matrix{padding-right:26rem}}.finding,.way,.panel .exposure{margin-top:.9rem}.way>h3{padding-top:.4rem;border-top:1px solid var(--line)}.finding h3{color:var(--muted);font-size:.92rem}.part{padding:.3rem 0 .3rem .7rem;border-left:4px solid var(--line)}.part.allow{border-color:var(--allowed)}.part.unknown{border-color:var(--errored)}.ports{font-family:var(--mono);font-size:.9em}.decisions,.pairs{padding-left:1.1rem}.direction{font-weight:600}.quote{margin:.2rem 0 .4rem;padding:.25rem .5rem;overflow-x:auto;border:1px solid var(--line);border-radius:4px;background:var(--raised);white-space:pre;overflow-wrap:normal}.line-number{color:var(--muted);-webkit-user-select:none;user-select:none}mark{background:var(--mark);color:inherit}.suite{padding-top:.4rem}.cases,.problems ul{padding:0;list-style:none}.case,.problems li{padding:.4rem .7rem;border:1px solid var(--line);border-left-width:5px;border-radius:4px;content-visibility:auto;contain-intrinsic-size:auto 2.6rem}.case+.case,.problems li+li{margin-top:.35rem}summary{cursor:pointer}.case .place,.problems .place{overflow-wrap:anywhere}.case details>.place{display:block}.case summary~*{margin-left:1rem}.status-mark{font-weight:600;margin-right:.6rem}.passed{--status: var(--passed)}.failed,.problems.error{--status: var(--failed)}.errored,.problems.warning{--status: var(--errored)}.expectedFailure{--status: var(--expected)}.skipped,.problems.notice{--status: var(--muted)}.status-mark{color:var(--status)}.case,.problems li{border-left-color:var(--status, var(--line))}.connection{font-family:var(--mono);font-size:.9em}.verdict{font-weight:600}.problems summary{font-weight:600}pre.inputs{overflow-x:auto;white-space:pre}@media(max-width:700px){.matrix{--most: 150px}.controls,fieldset.end,.field,.field input,.field select{width:100%}fieldset.end .field{flex:1 1 8rem}#focus{width:100%}}@media(prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}@media print{:root{color-scheme:light}nav,.controls,button,.status,#matrix-keys,#graph>.hint,#graph>.field{display:none}header.top{background:none;padding:0 0 .4rem}main{display:block;padding:0}.matrix,.graph{max-height:none;overflow:hidden;border:0}.panel{position:static;max-height:none;box-shadow:none}.with-panel{padding-right:0}.case,.part,.problems li{break-inside:avoid;content-visibility:visible}.graph svg{max-width:100%;height:auto}}';
var styleHash = "sha256-WUmDyf+7LjnufzB+W2CN4bBo5Ig+EetZOxQwidPQahI=";

// src/report/html/document.ts
var dataId = "data";
var policy = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "img-src data:",
  "base-uri 'none'",
  "form-action 'none'"
].join("; ");
function* pageDocument(data, headline3) {
  const title2 = escaped2(`${data.title}: ${headline3}`);
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${title2} · reachspec</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header class="top"><p class="brand">reachspec</p><h1>${escaped2(data.title)}</h1><p class="headline">${escaped2(headline3)}</p></header>
<noscript><p class="notice">This page shows its data with a script, and scripts are turned off here. Nothing is loaded from
anywhere: save the file and open it in a browser, or read the report as text.</p></noscript>
<script type="application/json" id="${dataId}">`;
  yield* scriptSafe(data);
  yield `</script>
<script>${pageScript}</script>
</body>
</html>
`;
}
function* scriptSafe(data) {
  const { tests, map, ...rest } = data;
  yield inScript(rest).slice(0, -1);
  if (map !== void 0) {
    yield ',\n"map":';
    yield inScript(map);
  }
  if (tests !== void 0) {
    const { suites, ...others } = tests;
    yield `,
"tests":${inScript(others).slice(0, -1)},"suites":[`;
    for (const [index, suite] of suites.entries()) yield `${index === 0 ? "\n" : ",\n"}${inScript(suite)}`;
    yield "]}";
  }
  yield "}\n";
}
function inScript(value) {
  return jsonText(value).replaceAll("<", "\\u003c").replaceAll(">", "\\u003e").replaceAll("&", "\\u0026");
}
function escaped2(text) {
  return shownProse(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

// src/report/map/view/ports.ts
function uniteReaches(reaches2) {
  const [first, ...others] = [...new Set(reaches2)];
  if (first !== void 0 && others.length === 0) return first;
  const allow = unitePorts(reaches2.flatMap((reach) => reach.allow));
  const unknown = [];
  let known = allow;
  for (const range2 of reaches2.flatMap((reach) => reach.unknown)) {
    const open = without(range2, known);
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
function without(range2, gone) {
  let rest = [range2];
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

// src/report/map/view/join-exposure.ts
function joinExposure(rows2) {
  const groups2 = /* @__PURE__ */ new Map();
  for (const row3 of rows2) {
    const key = JSON.stringify([row3.direction, row3.by?.policy, row3.by?.rule]);
    const known = groups2.get(key);
    if (known === void 0) groups2.set(key, [row3]);
    else known.push(row3);
  }
  return [...groups2.values()].map(lineOf);
}
function lineOf(rows2) {
  const [first] = rows2;
  if (first === void 0) throw new Error("a line of no rows");
  const { direction, by } = first;
  const reach = rows2.length === 1 ? { allow: first.allow, unknown: first.unknown } : uniteReaches(rows2);
  if (rows2.length === 1) return { direction, pods: first.pods, words: first.words, reach, by, rows: rows2 };
  const { allow, unknown } = reach;
  const names = widest(rows2).map(({ pods: pods2 }) => pods2);
  const shown2 = names.slice(0, mostSorts);
  const more = names.length - shown2.length;
  const isCut = rows2.some(isNegative) || new Set(rows2.map((row3) => JSON.stringify([row3.allow, row3.unknown]))).size > 1;
  const pods = `${shown2.join("; or ")}${more > 0 ? `; or ${more} more sorts` : ""}${isCut ? ", less what other rules forbid" : ""}`;
  const reasons = [...new Set(rows2.flatMap((row3) => row3.unknown.map(({ reason }) => reason)))].join("; ");
  const certain = allow.length === 0 ? [] : [`on ${portsText(allow)}`];
  const open = unknown.length === 0 ? [] : [`perhaps on ${portsText(unknown)} (it depends on ${reasons})`];
  const why = by === void 0 ? "because no policy isolates it" : `by ${by.policy} ${by.rule}`;
  return { direction, pods, words: [pods, [...certain, ...open].join(" and "), why].join(", "), reach, by, rows: rows2 };
}
var mostSorts = 4;
function portsText(ranges) {
  const words2 = portWords(ranges);
  return words2 === "all" ? "all ports" : words2;
}
function widest(rows2) {
  const sorts = [...new Map(rows2.map((row3) => sortOf(row3)).map((sort) => [sort.pods, sort])).values()];
  return sorts.filter(
    ({ conditions }) => !sorts.some(
      (other) => other.conditions.size < conditions.size && [...other.conditions].every((each) => conditions.has(each))
    )
  );
}
function sortOf({ namespaceSelector, podSelector }) {
  const places2 = positive(namespaceSelector);
  const labels = positive(podSelector);
  const name = places2.length === 1 ? /^kubernetes\.io\/metadata\.name=(.*)$/.exec(places2[0] ?? "")?.[1] : void 0;
  const where = name !== void 0 ? `namespace ${name}` : places2.length === 0 ? "any namespace" : `a namespace labelled ${places2.join(" and ")}`;
  return {
    pods: `any pod of ${where}${labels.length === 0 ? "" : ` that has ${labels.join(" and ")}`}`,
    conditions: /* @__PURE__ */ new Set([...places2.map((each) => `namespace ${each}`), ...labels])
  };
}
function positive({ matchLabels = {}, matchExpressions = [] }) {
  return [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.flatMap(({ key, operator, values = [] }) => {
      if (operator === "In") return [values.map((value) => `${key}=${value}`).join(" or ")];
      return operator === "Exists" ? [`a label ${key}`] : [];
    })
  ];
}
function isNegative({ namespaceSelector, podSelector }) {
  return [namespaceSelector, podSelector].some(
    ({ matchExpressions = [] }) => matchExpressions.some(({ operator }) => operator === "NotIn" || operator === "DoesNotExist")
  );
}

// src/report/html/exposure-data.ts
function exposureData({ exposure }, placeOf2) {
  if (exposure === void 0) return void 0;
  const rows2 = [];
  const places2 = /* @__PURE__ */ new Map();
  const placeOfRow = (row3) => {
    const key = JSON.stringify([row3.direction, row3.pods, row3.reach, row3.by?.policy, row3.by?.rule]);
    const known = places2.get(key) ?? rows2.push(row3) - 1;
    places2.set(key, known);
    return known;
  };
  const byClass = exposure.map(
    (own) => joinExposure(own).map(
      ({ direction, pods, reach, by }) => placeOfRow({ direction, pods, reach: placeOf2(reach), ...by === void 0 ? {} : { by } })
    )
  );
  return { rows: rows2, byClass };
}

// src/report/html/page-data.ts
function testPage(report, links) {
  const { summary: summary2, suites, comparisons, diagnostics, inputs } = report;
  return {
    title: "Connectivity tests",
    ...links === void 0 ? {} : { links },
    tests: { summary: summary2, suites, comparisons },
    diagnostics,
    inputs
  };
}
function mapPage(map, links) {
  const { diagnostics, inputs } = map;
  return {
    title: "Reachability map",
    ...links === void 0 ? {} : { links },
    map: mapData(map),
    diagnostics,
    inputs
  };
}
function mapData(map) {
  const { cni, families, assumptions, ground, classes: classes2, entries, decided: decided3 } = map;
  const { reaches: reaches2, placeOf: placeOf2 } = distinctReaches();
  const outside2 = (rows3) => ({
    rows: rows3.map((row3) => ({ cidrs: row3.cidrs, reach: placeOf2(row3) })),
    isWhole: holdsEverything(
      rows3.flatMap(({ cidrs }) => cidrs),
      families
    )
  });
  const rows2 = workloadRows(map);
  const exposure = exposureData(map, placeOf2);
  const indexById = new Map(rows2.map(({ id }, index) => [id, index]));
  return {
    cni,
    families,
    assumptions,
    ground,
    classes: classes2,
    workloads: rows2,
    between: toRuns(map.between.map(placeOf2)),
    fromAddresses: map.fromAddresses.map(outside2),
    toAddresses: map.toAddresses.map(outside2),
    entries: entries.flatMap((entry) => {
      const to = indexById.get(entry.to);
      return to === void 0 ? [] : [{ to, reach: placeOf2(entry) }];
    }),
    reaches: reaches2,
    ...decided3 === void 0 ? {} : { decided: { ...decided3, between: toRuns(decided3.between) } },
    ...exposure === void 0 ? {} : { exposure }
  };
}
function workloadRows({ workloads, pods }) {
  const known = workloads.map(({ id, namespace, class: each }) => ({ id, namespace, class: each }));
  if (pods.length === 0) return known;
  const others = pods.map(
    ({ id, namespace, class: each }) => ({ id, namespace, class: each, isPods: true })
  );
  return [...known, ...others].sort((a, b) => byBytes(a.id, b.id));
}
function distinctReaches() {
  const reaches2 = [];
  const places2 = /* @__PURE__ */ new Map();
  const placeOf2 = ({ allow, unknown }) => {
    const key = JSON.stringify([allow, unknown]);
    const known = places2.get(key);
    if (known !== void 0) return known;
    places2.set(key, reaches2.length);
    return reaches2.push({ allow, unknown }) - 1;
  };
  return { reaches: reaches2, placeOf: placeOf2 };
}
function holdsEverything(cidrs, families) {
  return families.every((family) => {
    const bits = family === "IPv4" ? 32 : 128;
    const own = cidrs.filter((cidr) => cidr.includes(":") === (family === "IPv6"));
    const sum = own.reduce((held, cidr) => held + (1n << BigInt(bits - Number(cidr.split("/")[1]))), 0n);
    return sum === 1n << BigInt(bits);
  });
}
function toRuns(numbers) {
  const runs = [];
  for (const number of numbers) {
    if (runs.at(-2) === number) runs.push((runs.pop() ?? 0) + 1);
    else runs.push(number, 1);
  }
  return runs;
}

// src/report/html/index.ts
function* mapHtml(map, { links }) {
  let connections2 = 0;
  for (const _ of mapConnections(map)) connections2++;
  const headline3 = `${count(map.workloads.length, "workload")}, ${count(connections2, "connection")}`;
  yield* pageDocument(mapPage(map, links), headline3);
}
function* testHtml(report, { links }) {
  yield* pageDocument(testPage(report, links), summaryLine(report));
}

// src/report/map/view/groups.ts
function groupMap(map, by, apart = "together") {
  const keyOf2 = keysBy(map, by, apart);
  const found2 = /* @__PURE__ */ new Map();
  for (const workload of membersOf(map)) {
    const key = keyOf2(workload);
    const members = found2.get(key);
    if (members === void 0) found2.set(key, [workload]);
    else members.push(workload);
  }
  const parts2 = [...found2.values()].map((workloads) => partsOf2(workloads, by, map));
  return { groups: parts2.map(({ group }) => group), connections: () => connectionsOf(parts2, map) };
}
function membersOf({ workloads, pods }) {
  if (pods.length === 0) return workloads;
  const others = pods.map(({ id, namespace, class: index }) => ({
    ...{ id, namespace, class: index },
    kind: podsKind,
    name: id.slice(id.indexOf("/pods(") + 1)
  }));
  return [...workloads, ...others].sort((a, b) => byBytes(a.id, b.id));
}
var podsKind = "pods()";
function isPolicyPods({ workloads }) {
  return workloads[0]?.kind === podsKind;
}
function partsOf2(workloads, by, map) {
  const focus = map.scope?.workloads === void 0 ? void 0 : new Set(map.scope.workloads);
  const [sources, destinations] = [map.scope?.sources, map.scope?.destinations].map((ids) => ids && new Set(ids));
  const cells = /* @__PURE__ */ new Map();
  for (const workload of workloads) {
    const isMeant = focus?.has(workload.id) ?? true;
    const [isFrom, isTo] = [sources?.has(workload.id) !== false, destinations?.has(workload.id) !== false];
    const key = `${workload.class} ${isMeant} ${isFrom} ${isTo}`;
    const cell = cells.get(key) ?? { class: workload.class, isMeant, isFrom, isTo, ids: [] };
    cell.ids.push(workload.id);
    cells.set(key, cell);
  }
  const list4 = [...cells.values()];
  const exposed = list4.filter(({ isMeant }) => isMeant).flatMap((cell) => map.exposure?.[cell.class] ?? []);
  const exposure = [...new Map(exposed.map((row3) => [`${row3.direction} ${row3.words}`, row3])).values()];
  return { group: { id: groupId2(workloads, by), workloads, exposure }, cells: list4 };
}
function groupId2(workloads, by) {
  const [first] = workloads;
  if (by === "namespace" && first?.kind !== podsKind) return `${first?.namespace ?? ""}/*`;
  return `${first?.id ?? ""}${workloads.length > 1 ? `+${workloads.length - 1}` : ""}`;
}
function* connectionsOf(parts2, map) {
  const entries = new Map(map.entries.map((entry) => [entry.to, entry]));
  for (const source of parts2) {
    for (const destination of parts2) yield* between(source, destination, map);
    if (map.scope?.direction === "ingress") continue;
    yield* nodes(source, map.nodes?.to ?? [], "to");
    yield* outside(source, map.toAddresses, "to");
  }
  if (map.scope?.direction === "egress") return;
  for (const destination of parts2) {
    const ids = destination.cells.flatMap((cell) => cell.isMeant && cell.isTo ? cell.ids : []);
    const reaches2 = ids.flatMap((id) => entries.get(id) ?? []).map(({ allow, unknown }) => ({ allow, unknown }));
    if (reaches2.length === 0) continue;
    const ends = { from: { entity: "ingress-controller" }, to: { group: destination.group } };
    yield { ...ends, ...uniteReaches(reaches2), pairs: reaches2.length };
  }
  for (const destination of parts2) {
    yield* nodes(destination, map.nodes?.from ?? [], "from");
    yield* outside(destination, map.fromAddresses, "from");
  }
}
function* between(source, destination, map) {
  const { scope, classes: classes2 } = map;
  const isScoped = (from, to) => {
    if (!from.isFrom || !to.isTo) return false;
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
function* outside({ group, cells }, rows2, side) {
  const byRange2 = /* @__PURE__ */ new Map();
  for (const cell of askedCells(cells, side)) {
    for (const { cidrs, allow, unknown } of rows2[cell.class] ?? []) {
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
function* nodes({ group, cells }, reaches2, side) {
  const asked = askedCells(cells, side).flatMap((cell) => {
    const reach = reaches2[cell.class];
    return reach === void 0 || isNothing(reach) ? [] : [{ reach, count: cell.ids.length }];
  });
  if (asked.length === 0) return;
  const [from, to] = side === "from" ? [{ entity: "nodes" }, { group }] : [{ group }, { entity: "nodes" }];
  yield {
    from,
    to,
    ...uniteReaches(asked.map(({ reach }) => reach)),
    pairs: asked.reduce((sum, each) => sum + each.count, 0)
  };
}
function askedCells(cells, side) {
  return cells.filter((cell) => cell.isMeant && (side === "to" ? cell.isFrom : cell.isTo));
}
function keysBy(map, by, apart) {
  if (by === "none") return ({ id }) => id;
  if (by === "namespace") return ({ id, kind, namespace }) => kind === podsKind ? id : namespace;
  const focus = map.scope?.workloads === void 0 ? void 0 : new Set(map.scope.workloads);
  const isMeant = ({ id }) => focus?.has(id) ?? true;
  const meant = [
    ...new Set(
      membersOf(map).filter(isMeant).map((workload) => workload.class)
    )
  ];
  const keyOf2 = connectivityKeys(map, meant);
  const entries = new Map(map.entries.map(({ to, allow, unknown }) => [to, JSON.stringify([allow, unknown])]));
  return (workload) => {
    const own = isMeant(workload) ? `meant ${entries.get(workload.id) ?? ""}` : "";
    return [
      workload.kind === podsKind ? workload.id : "",
      apart === "apart" ? workload.namespace : "",
      keyOf2(workload.class, isMeant(workload)),
      own
    ].join(" ");
  };
}
function connectivityKeys(map, meant) {
  const { classes: classes2, between: reaches2, fromAddresses, toAddresses, exposure, nodes: atNodes } = map;
  const numbers = /* @__PURE__ */ new Map();
  const ids = numberReaches(reaches2, numbers);
  const all = Array.from({ length: classes2 }, (_, index) => index);
  const known = /* @__PURE__ */ new Map();
  const make = (index, isMeant) => {
    const others = isMeant ? all : meant;
    const row3 = others.map((other) => ids[index * classes2 + other]).join();
    const column = others.map((other) => ids[other * classes2 + index]).join();
    const outside2 = isMeant ? JSON.stringify([fromAddresses, toAddresses, exposure, atNodes?.from, atNodes?.to].map((rows2) => rows2?.[index])) : "";
    return String(numberText(`${row3} ${column} ${outside2}`, numbers));
  };
  return (index, isMeant) => {
    const at = `${index} ${isMeant}`;
    const key = known.get(at) ?? make(index, isMeant);
    known.set(at, key);
    return key;
  };
}
function numberReaches(reaches2, numbers) {
  const known = /* @__PURE__ */ new Map();
  return reaches2.map((reach) => {
    const number = known.get(reach) ?? numberText(JSON.stringify([reach.allow, reach.unknown]), numbers);
    known.set(reach, number);
    return number;
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

// src/report/map/view/exposed.ts
function exposedIn(map, by) {
  if (map.exposure === void 0) return [];
  const focus = map.scope?.workloads === void 0 ? void 0 : new Set(map.scope.workloads);
  return groupMap(map, by).groups.filter(({ workloads }) => workloads.some(({ id }) => focus?.has(id) ?? true)).map(toExposed);
}
function toExposed({ id, workloads, exposure }) {
  return { id, workloads: workloads.map((workload) => workload.id), exposure };
}

// src/report/map/view/rows.ts
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

// src/report/map/map-csv.ts
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
  yield lineOf2(columns);
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
  if ("pods" in end) return ["pods", podsId(end.pods)];
  if ("hypothetical" in end) return ["hypothetical", hypotheticalWords2(end.hypothetical)];
  return ["addresses", end.cidrs.join(" ")];
}
function* linesOf(ends, { allow, unknown }, by) {
  for (const { protocol, from, to } of allow) yield lineOf2([...ends, "allow", protocol, from, to, by, ""]);
  for (const { protocol, from, to, reason } of unknown)
    yield lineOf2([...ends, "unknown", protocol, from, to, by, reason]);
}
function podsText({ namespaceSelector, podSelector }) {
  return `namespaces: ${selectorText(namespaceSelector)}; pods: ${selectorText(podSelector)}`;
}
function selectorText({ matchLabels = {}, matchExpressions = [] }) {
  const words2 = [
    ...Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`),
    ...matchExpressions.map(({ key, operator, values = [] }) => {
      if (operator === "Exists") return key;
      if (operator === "DoesNotExist") return `!${key}`;
      return `${key} ${operator === "In" ? "in" : "notin"} (${values.join(",")})`;
    })
  ];
  return words2.length === 0 ? "all" : words2.join(",");
}
function lineOf2(cells) {
  return `${cells.map((cell) => cellText(String(cell))).join(",")}\r
`;
}
function cellText(text) {
  const shown2 = visible(text);
  const inert = /^[=+\-@]/.test(shown2) ? `'${shown2}` : shown2;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

// src/report/map/view/links.ts
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
  return joinExposure(group.exposure).map(({ direction, pods: words2, reach }) => {
    const pods = { key: `pods ${words2}`, kind: "pods", lines: podLines(words2) };
    const [from, to] = direction === "ingress" ? [pods, own] : [own, pods];
    return { from, to, label: reachLabel(reach), kind: "exposed", weight: 2 };
  });
}
function podLines(words2) {
  return words2.split(/ (?=that has |or any pod of |or \d+ more sorts)/);
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
  const lines4 = ["addresses outside", ...shown2, ...more > 0 ? [`… and ${more} more`] : []];
  return { key: `addresses ${end.cidrs.join()}`, kind: "addresses", lines: lines4 };
}
var mostCidrs = 4;
function weightOf(from, to) {
  if (!("group" in from) || !("group" in to)) return 0;
  return from.group.workloads[0]?.namespace === to.group.workloads[0]?.namespace ? 3 : 1;
}

// src/report/map/view/scope-words.ts
function scopeWords({ scope }) {
  if (scope === void 0) return [];
  const { focus, direction, ports, from, to } = scope;
  const whom = focus === void 0 ? [] : [`of ${focus.join(", ")}`];
  const way = direction === void 0 ? [] : [direction];
  const by = ports === void 0 ? [] : [`on ${portWords(ports)}`];
  return [
    `Only connections ${[...whom, ...from === void 0 ? [] : [`from ${from.join(", ")}`], ...to === void 0 ? [] : [`to ${to.join(", ")}`], ...way.map((each) => `in direction ${each}`), ...by].join(", ")}.`
  ];
}

// src/report/map/view/graph.ts
function graphOf(map, by, limits3) {
  if (by !== void 0) return drawUp(map, by, limits3, []);
  const detailed = drawUp(map, "connectivity", limits3, []);
  return detailed.arrows <= limits3.readable ? detailed : drawUp(map, "namespace", limits3, [tooMany(detailed.arrows)]);
}
function tooMany(arrows) {
  return `Workloads are drawn by namespace, because there would be ${count(arrows, "arrow")}. --focus NAMESPACE draws a part of them, --group-by connectivity all.`;
}
function drawUp(map, by, limits3, why) {
  const { groups: groups2, connections: connections2 } = groupMap(map, by, "apart");
  const { links, inner: inner2, arrows } = gather(connections2(), groups2, limits3.edges);
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
  const nodeOf2 = (group) => ({
    id: idOf(group.id),
    kind: isPolicyPods(group) ? "pods" : "workloads",
    lines: linesOf2(group, by, inner2.get(group))
  });
  const inNamespace = (name) => drawn.filter((group) => namespaceOf(group) === name).map(nodeOf2);
  return {
    namespaces: [...new Set(drawn.map(namespaceOf))].map((name) => ({ name, nodes: inNamespace(name) })),
    outside: outside2.map(({ key, kind, lines: lines4 }) => ({ id: idOf(key), kind, lines: lines4 })),
    edges: mutual(links.map(({ from, to, label, kind }) => ({ from: idOf(from.key), to: idOf(to.key), label, kind }))),
    notes: [...scopeWords(map), ...why, ...links.length < arrows ? [cutWords(links.length, arrows)] : []],
    arrows
  };
}
function cutWords(shown2, all) {
  return `Left out: ${all - shown2} of ${count(all, "arrow")}, those within a namespace first. --focus draws a part of the map whole; --format json has everything.`;
}
function gather(connections2, groups2, most3) {
  const inner2 = /* @__PURE__ */ new Map();
  const byWeight = [[], [], [], []];
  let arrows = 0;
  const add = (link) => {
    arrows++;
    const bucket = byWeight[link.weight];
    if (bucket !== void 0 && bucket.length < most3) bucket.push(link);
  };
  for (const connection of connections2) {
    const { from, to } = connection;
    if ("group" in from && "group" in to && from.group === to.group) inner2.set(from.group, connection);
    else add(linkOf(connection));
  }
  for (const link of groups2.flatMap(exposedLinks)) add(link);
  return { links: byWeight.flat().slice(0, most3), inner: inner2, arrows };
}
function mutual(links) {
  const edges = /* @__PURE__ */ new Map();
  const keyOf2 = (from, to, { label, kind }) => `${from} ${to} ${kind} ${label}`;
  for (const link of links) {
    const back = keyOf2(link.to, link.from, link);
    const other = edges.get(back);
    if (other === void 0) edges.set(keyOf2(link.from, link.to, link), { ...link, isMutual: false });
    else edges.set(back, { ...other, isMutual: true });
  }
  return [...edges.values()];
}
function namespaceOf({ workloads }) {
  return workloads[0]?.namespace ?? "";
}
function linesOf2(group, by, inner2) {
  const { workloads } = group;
  if (isPolicyPods(group)) return workloads.map(({ name }) => name);
  const among = inner2 === void 0 ? [] : [`among themselves: ${reachLabel(inner2)}`];
  if (by === "namespace") return [count(workloads.length, "workload"), ...among];
  const names = workloads.slice(0, mostNames2).map(({ kind, name }) => `${kind}/${name}`);
  const more = workloads.length - names.length;
  return [...names, ...more > 0 ? [`… and ${more} more`] : [], ...among];
}
var mostNames2 = 5;

// src/report/map/map-dot.ts
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
  for (const [index, { name, nodes: nodes2 }] of graph.namespaces.entries()) {
    yield `  subgraph cluster_${index + 1} {
    label="${dotText(name)}"
    style="rounded,filled"
    labelloc=t
    color="#cbd5e1"
    fillcolor="#f1f5f9"
`;
    for (const node of nodes2) yield `    ${nodeLine(node)}
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
function nodeLine({ id, kind, lines: lines4 }) {
  return `${id} [label="${lines4.map(dotText).join("\\n")}"${nodeLooks[kind]}]`;
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

// src/report/map/map-json.ts
function* mapJson(map, { groupBy = "none" } = {}) {
  const { apiVersion: apiVersion2, kind, cni, families, assumptions, ground, workloads, diagnostics, inputs, scope, staged } = map;
  yield `{
"apiVersion": ${jsonText(apiVersion2)},
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
  yield* jsonList(workloads.map(({ class: _, ...workload }) => workload));
  if (map.pods.length > 0) {
    yield ',\n"pods": ';
    yield* jsonList(map.pods.map(({ namespace, selector }) => ({ namespace, selector })));
  }
  if (groupBy !== "none") yield* classes(map, groupBy);
  yield ',\n"connections": ';
  yield* jsonList(mapRows(map, groupBy), rowTexts());
  if (map.exposure !== void 0) {
    yield ',\n"exposure": ';
    yield* jsonList(exposureRows(map, groupBy));
  }
  if (staged !== void 0) {
    for (const kind2 of ["opened", "closed", "uncertain"]) {
      yield `${kind2 === "opened" ? ',\n"staged": {' : ", "}"${kind2}": `;
      yield* jsonList(changeRows(staged[kind2]));
    }
    yield "}";
  }
  yield ',\n"diagnostics": ';
  yield* jsonList(diagnostics);
  yield `,
"inputs": ${jsonText(inputs)}
}
`;
}
function rowTexts() {
  const ids = /* @__PURE__ */ new Map();
  const lists = /* @__PURE__ */ new WeakMap();
  const endText = (end) => {
    if (!("workload" in end)) return jsonText(end);
    const text = ids.get(end.workload) ?? jsonText(end);
    ids.set(end.workload, text);
    return text;
  };
  const listText = (list4) => {
    const text = lists.get(list4) ?? jsonText(list4);
    lists.set(list4, text);
    return text;
  };
  return ({ from, to, allow, unknown }) => [
    `{"from":${endText(from)},"to":${endText(to)},"allow":${listText(allow)},"unknown":${listText(unknown)}}`
  ];
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
  const policyPods = new Map(map.pods.map(({ id, namespace, selector }) => [id, { namespace, selector }]));
  for (const { id, exposure } of exposedIn(map, groupBy)) {
    const own = groupBy !== "none" ? { class: id } : policyPods.has(id) ? { pods: policyPods.get(id) } : { workload: id };
    for (const row3 of exposure) yield { ...own, ...row3 };
  }
}

// src/report/map/map-mermaid.ts
var limits2 = { characters: 45e3, edges: 450, readable: 60 };
function* mapMermaid(map, { groupBy }) {
  const graph = graphOf(map, groupBy, limits2);
  const lines4 = chart2(map, graph);
  if (lengthOf(lines4) <= limits2.characters) return yield* lines4;
  const boxes = lengthOf(chart2(map, { ...graph, edges: [] }));
  const share = (limits2.characters - boxes) / (lengthOf(lines4) - boxes);
  const edges = Math.floor(Math.min(graph.edges.length, limits2.edges) * share * 0.9);
  const fewer = edges > 0 ? chart2(map, graphOf(map, groupBy, { ...limits2, edges })) : lines4;
  yield* lengthOf(fewer) <= limits2.characters ? fewer : tooLarge;
}
var tooLarge = [
  "flowchart LR\n",
  '  note["This map is too large for Mermaid: draw a part of it with --focus, or use --format svg."]\n'
];
function lengthOf(lines4) {
  return lines4.reduce((sum, line) => sum + line.length, 0);
}
function chart2(map, { namespaces, outside: outside2, edges, notes }) {
  const caption = [[cniWords(map.cni), ...map.families].join(" · "), ...notes];
  return [
    "flowchart LR\n",
    ...namespaces.flatMap(({ name, nodes: nodes2 }, index) => [
      `  subgraph s${index + 1}["${mermaidText(name)}"]
`,
      ...nodes2.map((node) => `    ${nodeLine2(node)}
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
function nodeLine2({ id, kind, lines: lines4 }) {
  const text = lines4.map(mermaidText).join("<br/>");
  return kind === "workloads" ? `${id}["${text}"]` : `${id}(["${text}"]):::${kind}`;
}
function edgeLine2({ from, to, label, kind, isMutual }) {
  const shaft = kind === "allowed" ? "--" : "-.-";
  return `${from} ${isMutual ? "<" : ""}${shaft}>|"${mermaidText(label)}"| ${to}`;
}

// src/report/map/picture/svg.ts
function tag(name, attributes) {
  return `<${name}${written2(attributes)}/>
`;
}
function rectangle(box, attributes) {
  return tag("rect", { ...cornersOf(box)[0], width: box.width, height: box.height, ...attributes });
}
function words(text, { x, y }, attributes) {
  const escaped3 = shownProse(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<text${written2({ x, y, ...attributes })}>${escaped3}</text>
`;
}
function wordsOn(ground, box, { text, size, colour }) {
  const looks = { "font-size": size, "text-anchor": "middle", fill: colour };
  return `${rectangle(box, { rx: 3, fill: ground })}${words(text, { x: box.x, y: box.y + size * 0.36 }, looks)}`;
}
function written2(attributes) {
  return Object.entries(attributes).map(([name, value]) => ` ${name}="${typeof value === "number" ? rounded(value) : value}"`).join("");
}

// src/report/map/map-svg.ts
function mapSvg(map, { groupBy, layOut: layOut2 }) {
  if (layOut2 === void 0) throw new Error("svg needs something that lays out");
  const graph = graphOf(map, groupBy, { readable: 150, edges: 1e3 });
  return pictureOf(graph, [[cniWords(map.cni), ...map.families].join(" · "), ...graph.notes], layOut2);
}
var margin = 14;
var captionHeight = 18;
function* pictureOf(graph, caption, layOut2) {
  const { frames, nodes: nodes2, routes, labels } = layOut2(graph);
  const parts2 = [...frames, ...nodes2.values(), ...labels].flatMap(cornersOf);
  const { left, top, right, bottom } = boundsOf([...parts2, ...routes.flatMap(({ corners }) => corners)]);
  const captionWidth = Math.max(...caption.map((line) => textWidth(line, sizes.title)));
  const [x, y] = [Math.floor(left) - margin, Math.floor(top) - margin];
  const width = Math.ceil(Math.max(right - left, captionWidth)) + 2 * margin;
  const height = Math.ceil(bottom - top) + 3 * margin + caption.length * captionHeight;
  yield `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" font-family="Verdana,DejaVu Sans,sans-serif">
`;
  yield "<title>who can reach whom</title>\n";
  yield tag("rect", { x, y, width, height, fill: "white" });
  for (const frame of frames) yield rectangle(frame, { rx: 10, fill: frameGround, stroke: "#cbd5e1" });
  for (const [index, edge] of graph.edges.entries()) yield* arrow(edge, routes[index]);
  for (const [index, { name }] of graph.namespaces.entries()) yield title(name, frames[index], labels);
  for (const [index, edge] of graph.edges.entries()) yield labelOf(edge, labels[index]);
  for (const node of [...graph.namespaces.flatMap((each) => each.nodes), ...graph.outside])
    yield* nodeOf(node, nodes2.get(node.id));
  for (const [index, line] of caption.entries())
    yield words(line, { x: left, y: bottom + 2 * margin + index * captionHeight }, { "font-size": sizes.title });
  yield "</svg>\n";
}
var frameGround = "#f1f5f9";
function title(text, frame, labels) {
  if (frame === void 0) return "";
  const width = textWidth(text, sizes.title);
  const [{ x: left, y: top }, { x: right }] = cornersOf(frame);
  const places2 = [left + 6 + width / 2, right - 6 - width / 2].map((x) => ({ x, y: top + 12, width, height: 18 }));
  const free = places2.find((place) => !labels.some((label) => isOverlap(place, label))) ?? places2[0];
  return free === void 0 ? "" : wordsOn(frameGround, free, { text, size: sizes.title, colour: "black" });
}
var nodeLooks2 = {
  workloads: { fill: "white", stroke: "black" },
  addresses: { fill: "#dbeafe", stroke: "black" },
  entity: { fill: "#dcfce7", stroke: "black" },
  pods: { fill: "#faf5ff", stroke: "#7e22ce", "stroke-dasharray": "5 3" }
};
function* nodeOf(node, box) {
  if (box === void 0) return;
  const { x, y, width, height } = box;
  const looks = nodeLooks2[node.kind];
  if (isRound(node)) yield tag("ellipse", { cx: x, cy: y, rx: width / 2, ry: height / 2, ...looks });
  else yield rectangle(box, { rx: 7, ...looks });
  const first = y - (node.lines.length - 1) * lineHeight / 2 + 4;
  for (const [index, line] of node.lines.entries())
    yield words(line, { x, y: first + index * lineHeight }, { "font-size": sizes.node, "text-anchor": "middle" });
}
var edgeLooks2 = {
  allowed: { stroke: "#475569" },
  unknown: { stroke: "#b45309", "stroke-dasharray": "5 3" },
  exposed: { stroke: "#7e22ce", "stroke-dasharray": "5 3" }
};
function* arrow({ kind, isMutual }, route) {
  if (route === void 0) return;
  yield tag("path", { d: route.path, fill: "none", ...edgeLooks2[kind] });
  const heads = isMutual ? [route.end, route.start] : [route.end];
  for (const port of heads) yield tag("path", { d: headAt(port), fill: edgeLooks2[kind].stroke });
}
function headAt({ x, y, way }) {
  return `M${rounded(x)} ${rounded(y)} L${rounded(x - way * 9)} ${rounded(y - 3.5)} V${rounded(y + 3.5)} z`;
}
function labelOf({ kind, label }, box) {
  const colour = kind === "allowed" ? "black" : edgeLooks2[kind].stroke;
  return box === void 0 ? "" : wordsOn("white", box, { text: label, size: sizes.label, colour });
}

// src/report/text/columns.ts
function rowsOf2(columns2, width) {
  return width === void 0 ? (cells) => [oneLine(cells, columns2)] : brokenRows(columns2);
}
function oneLine(cells, columns2) {
  const padded = columns2.map((column, index) => pad(cells[index] ?? "", column.width));
  return padded.join("  ").trimEnd();
}
function brokenRows(columns2) {
  const laid = columns2.map(({ width }, index) => {
    const lead = columns2.slice(0, index).reduce((sum, each) => sum + each.width + 2, 0);
    return { lead, width, known: /* @__PURE__ */ new Map() };
  });
  const total = columns2.reduce((sum, { width }) => sum + width + 2, -2);
  return (cells) => {
    const lines4 = [];
    let top = 0;
    for (const [index, { lead, width, known }] of laid.entries()) {
      const cell = cells[index] ?? "";
      const broken = known.get(cell) ?? breakCell(cell, width);
      known.set(cell, broken);
      const indent = Math.max(0, Math.min(lead, total - Math.max(...broken.map(screenWidth))));
      while (broken.some((_, row3) => screenWidth(lines4[top + row3] ?? "") > Math.max(0, indent - 2))) top++;
      for (const [row3, piece] of broken.entries()) lines4[top + row3] = pad(lines4[top + row3] ?? "", indent) + piece;
    }
    return Array.from(lines4, (line = "") => line.trimEnd());
  };
}
function headingLines(columns2) {
  const headings = columns2.map(({ heading: heading3 }) => heading3);
  return [oneLine(headings, columns2), columns2.map(({ width }) => "─".repeat(width)).join("  ")];
}
function pad(text, width) {
  return text + " ".repeat(Math.max(0, width - screenWidth(text)));
}
function breakCell(text, width) {
  const lines4 = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && screenWidth(`${line} ${word}`) > width) {
      lines4.push(line);
      line = "";
    }
    line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines4, line];
}
function widestWord(text) {
  return text.split(" ").reduce((widest2, word) => Math.max(widest2, screenWidth(word)), 0);
}

// src/report/map/view/below-table.ts
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
function* replicaLines({ workloads, scope }) {
  const mixed = workloads.filter(({ id, replicas }) => replicas !== void 0 && scope?.focus?.includes(id) !== false);
  if (mixed.length === 0) return;
  yield "Pods that policies treat differently: a row tells what any of a workload may\n";
  for (const { id, replicas = [] } of mixed.slice(0, mostNames3)) {
    const words2 = replicas.map(replicaWords).join(" | ");
    yield `${wrap(`${shownName(id)}: ${words2}`, { first: "  ", rest: "      " }).join("\n")}
`;
  }
  if (mixed.length > mostNames3) yield `  … and ${mixed.length - mostNames3} more workloads
`;
  yield "\n";
}
function* exposureLines(map, by, paint) {
  if (map.exposure === void 0) return;
  yield `${paint.bold("Pods that no manifest holds")}
`;
  const groups2 = /* @__PURE__ */ new Map();
  for (const exposed of exposedIn(map, by)) {
    const key = exposed.exposure.map(({ direction, words: words2 }) => `${direction} ${words2}`).join("\n");
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
function* sideLines2(lead, rows2, paint) {
  if (rows2.length === 0) {
    yield `    ${lead} none of them
`;
    return;
  }
  yield `    ${lead}
`;
  for (const {
    words: words2,
    by,
    reach: { allow }
  } of joinExposure(rows2)) {
    const place = by === void 0 ? "" : ` (${placeOf(by)})`;
    const lines4 = wrap(`${shownProse(words2)}${place}`, { first: "    - ", rest: "      " });
    for (const line of lines4) yield `${allow.length === 0 ? paint.yellow(line) : line}
`;
  }
}

// src/report/map/view/staged-changes.ts
function* stagedLines(staged, paint) {
  if (staged === void 0) return;
  const { opened, closed, uncertain } = staged;
  if (opened.length + closed.length + uncertain.length === 0) {
    yield `${paint.bold("Staged policies change nothing")}

`;
    return;
  }
  yield* changeLines2("open", opened, paint.red, paint);
  yield* changeLines2("close", closed, paint.green, paint);
  yield* changeLines2("leave uncertain", uncertain, paint.yellow, paint);
}
function* changeLines2(what, changes2, colour, paint) {
  if (changes2.length === 0) return;
  yield `${paint.bold(colour(`Staged policies ${what} ${count(countConnections(changes2), "connection")}`))}
`;
  for (const { groups: groups2 } of sectionsOf(changes2)) {
    for (const { because, changes: alike } of groups2) {
      for (const change of alike) {
        for (const line of connectionLines(change)) yield* lines3(line, ["  ", "      "]);
        for (const { reason } of change.unknown.slice(0, 1)) yield* lines3(shownProse(reason), ["    ", "      "]);
      }
      for (const [index, blame] of because.entries())
        yield* lines3(
          `${index === 0 ? "because" : "and"} ${blameWords(blame)} (${placeOf(blame)})`,
          ["    ", "      "],
          paint.dim
        );
    }
  }
  yield "\n";
}
function* lines3(text, [first, rest], colour = (each) => each) {
  for (const line of wrap(text, { first, rest })) yield `${colour(line)}
`;
}

// src/report/map/map-table.ts
function* mapTable(map, options) {
  const paint = paintFor(options.colour);
  const { groupBy = "none" } = options;
  yield* heading2(map, paint);
  const isWhole = groupBy === "none" && map.scope === void 0;
  const portsOf2 = portTexts();
  const reasons = reasonNumbers(isWhole ? reaches(map) : mapRows(map, groupBy));
  const needs = needsOf(isWhole ? reaches(map) : mapRows(map, groupBy), portsOf2, options.width);
  const ids = widestOf(isWhole ? [...map.workloads, ...map.pods].map(({ id }) => id) : endIds(mapRows(map, groupBy)));
  const columns2 = columnsFor(ids, needs, options.width);
  const linesOf3 = rowsOf2(columns2, options.width);
  let connections2 = 0;
  for (const connection of mapRows(map, groupBy)) {
    if (connections2 === 0) for (const line of headingLines(columns2)) yield `${paint.dim(line)}
`;
    yield `${linesOf3(cellsOf(connection, { reasons, portsOf: portsOf2, scope: map.scope })).join("\n")}
`;
    connections2++;
  }
  if (connections2 > 0) yield "\n";
  yield* reasonLines(reasons, paint);
  yield* replicaLines(map);
  if (groupBy !== "none") yield* groupLines2(map, groupBy, paint);
  yield* exposureLines(map, groupBy, paint);
  yield* stagedLines(map.staged, paint);
  yield* prettyDiagnostics(map.diagnostics, options, paint);
  if (options.detail === "full") yield* prettyInputs(map.inputs, paint);
  for (const line of notEvaluatedLine(map.diagnostics)) yield `${paint.yellow(line)}
`;
  yield `${paint.bold(`${count(map.workloads.length, "workload")}, ${count(connections2, groupBy === "none" ? "connection" : "grouped connection")}`)}
`;
}
function* heading2(map, paint) {
  const { cni, families, assumptions, ground } = map;
  const [title2, ...more] = wrap([cniWords(cni), ...families].join(" · "), { first: "", rest: "  " });
  yield `${paint.bold(title2 ?? "")}
`;
  for (const line of more) yield `${paint.bold(line)}
`;
  for (const assumption of assumptions) {
    const lines4 = wrap(`assumed: ${shownProse(assumption)}`, { first: "  ", rest: "    " });
    for (const line of lines4) yield `${paint.yellow(line)}
`;
  }
  for (const fact of ground) {
    for (const line of wrap(groundWords(fact), { first: "  ", rest: "    " })) yield `${paint.dim(line)}
`;
  }
  for (const words2 of scopeWords(map)) {
    for (const line of wrap(shownProse(words2), { first: "  ", rest: "    " })) yield `${line}
`;
  }
  yield "\n";
}
function reasonNumbers(all) {
  const numbers = /* @__PURE__ */ new Map();
  for (const { unknown } of all) {
    for (const { reason } of unknown) if (!numbers.has(reason)) numbers.set(reason, numbers.size + 1);
  }
  return numbers;
}
function* reaches({ between: between2, entries, fromAddresses, toAddresses }) {
  yield* between2;
  yield* entries;
  for (const rows2 of fromAddresses) yield* rows2;
  for (const rows2 of toAddresses) yield* rows2;
}
function* reasonLines(reasons, paint) {
  if (reasons.size === 0) return;
  yield `${paint.yellow("Unknown because")}
`;
  for (const [reason, number] of reasons) {
    const lines4 = wrap(shownProse(reason), { first: `  [${number}] `, rest: "      " });
    yield `${lines4.join("\n")}
`;
  }
  yield "\n";
}
function needsOf(all, portsOf2, terminal) {
  const short = terminal === void 0 ? shortPorts2 : Math.min(shortPorts2, Math.floor(terminal / 5));
  const needOf = (words2) => Math.max(widestWord(words2), Math.min(screenWidth(words2), short));
  const known = /* @__PURE__ */ new Set();
  let [allow, unknown] = ["allow".length, 0];
  for (const reach of all) {
    if (reach.unknown.length > 0) unknown = Math.max(unknown, needOf(`${portWords(reach.unknown)} [99]`));
    const words2 = portsOf2(reach.allow);
    if (known.has(words2)) continue;
    known.add(words2);
    allow = Math.max(allow, needOf(words2));
  }
  return { allow, unknown: unknown === 0 ? 0 : Math.max(unknown, "unknown".length) };
}
var shortPorts2 = 30;
function widestOf(ids) {
  let widest2 = narrowestEnd;
  for (const id of ids) widest2 = Math.max(widest2, screenWidth(shownName(id)));
  return widest2;
}
function* endIds(rows2) {
  for (const { from, to } of rows2) for (const end of [from, to]) if (!("cidrs" in end)) yield rowEndWords(end);
}
var narrowestEnd = 21;
function columnsFor(ids, { allow, unknown }, width) {
  const ports = unknown === 0 ? allow : allow + 2 + unknown;
  const end = width === void 0 ? ids : Math.max(narrowestEnd, Math.min(ids, Math.floor((width - ports - 4) / 2)));
  const ends = [
    { heading: "from", width: end },
    { heading: "to", width: end }
  ];
  const left = width === void 0 ? 0 : Math.max(0, width - 2 * (end + 2) - ports);
  if (unknown === 0) return [...ends, { heading: "allow", width: allow + left }];
  const half = Math.floor(left / 2);
  return [...ends, { heading: "allow", width: allow + half }, { heading: "unknown", width: unknown + left - half }];
}
function portTexts() {
  const known = /* @__PURE__ */ new WeakMap();
  return (ranges) => {
    const words2 = known.get(ranges) ?? portWords(ranges);
    known.set(ranges, words2);
    return words2;
  };
}
function cellsOf({ from, to, allow, unknown }, { reasons, portsOf: portsOf2, scope }) {
  const byReason = [...new Set(unknown.map(({ reason }) => reason))].map((reason) => {
    const ports = portWords(unknown.filter((each) => each.reason === reason));
    return `${ports} [${reasons.get(reason)}]`;
  });
  return [
    wholeWords(from, scope?.fromWhole, scope?.from) ?? rowEndWords(from),
    wholeWords(to, scope?.toWhole, scope?.to) ?? rowEndWords(to),
    portsOf2(allow),
    byReason.join(", ")
  ];
}
function wholeWords(end, whole = [], asked = []) {
  if (!("cidrs" in end) || whole.length < 2 || end.cidrs.join() !== whole.join()) return void 0;
  return shownName(asked.join(", "));
}
function rowEndWords(end) {
  return "class" in end ? shownName(end.class) : endWords(end, mostCidrs2);
}
var mostCidrs2 = 16;

// src/report/test/annotation.ts
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
  const { file, line, column, endLine, endColumn, policy: policy2 = "", rule: rule2 = "", direction, action } = first.decision;
  const cases = [...new Map(decided3.map(({ result }) => [placeOf(result), result])).values()];
  const named = cases.slice(0, 10).map((each) => `${statuses[each.status].word}: ${shownName(each.name)} (${placeOf(each)})`);
  const more = cases.length > named.length ? [`… and ${cases.length - named.length} more`] : [];
  const title2 = `${direction} ${action}: ${shownName(`${policy2} ${rule2}`.trim())}`;
  return [
    {
      level: levelOf(first.result),
      title: safe(title2, longestTitle),
      message: safe([title2, "this line decides", ...named, ...more].join("\n"), longestMessage),
      ...file === void 0 ? {} : { file },
      ...line === void 0 ? {} : { startLine: line },
      ...column === void 0 ? {} : { startColumn: column },
      ...endLine === void 0 ? {} : { endLine },
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

// src/report/test/github.ts
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
      changedLines2,
      (each) => each
    ).map((each) => atChangedLine(each, changedLines2))
  );
  const left = { ...budget };
  const shown2 = all.filter(({ level }) => left[level]-- > 0);
  return { shown: shown2, leftOut: all.length - shown2.length };
}
function isAnnotated({ status }) {
  return status === "failed" || status === "errored";
}
function atChangedLine(annotation, changedLines2) {
  const { endLine: _, startColumn, endColumn, ...rest } = annotation;
  const line = firstChanged(annotation, changedLines2);
  if (line === void 0 || line === rest.startLine)
    return {
      ...rest,
      ...startColumn === void 0 ? {} : { startColumn },
      ...endColumn === void 0 ? {} : { endColumn }
    };
  return { ...rest, startLine: line };
}
function located(annotation, prefix) {
  const { file, startLine, startColumn, endLine: _, endColumn, ...rest } = annotation;
  if (file === void 0) return rest;
  const path = repositoryPath(prefix, file);
  if (path === void 0 || visible(path) !== path || path.trim() !== path) {
    const place = neutraliseLines(placeOf({ file, line: startLine, column: startColumn }));
    return { ...rest, message: shorten(`${place}
${rest.message}`, longestMessage) };
  }
  return { ...annotation, file: path };
}

// src/report/test/github-commands.ts
function* githubCommands(report, { review }) {
  const { shown: shown2, leftOut } = annotate(report, { ...review, budget: { error: 10, warning: 10 } });
  for (const annotation of shown2) yield command(annotation);
  if (leftOut > 0) yield `::notice::${leftOut} more, see the other reports
`;
}
function command({ level, title: title2, message, file, startLine, startColumn, endColumn }) {
  const properties = Object.entries({ title: title2, file, line: startLine, col: startColumn, endColumn }).filter(([, value]) => value !== void 0 && value !== "").map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${properties.join(",")}::${escapeData(message)}
`;
}
function escapeData(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/test/json.ts
function* json(report) {
  const { apiVersion: apiVersion2, kind, summary: summary2, suites, comparisons, diagnostics, inputs } = report;
  yield `{
"apiVersion": ${jsonText(apiVersion2)},
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
    let tag2 = void 0;
    let positionMatch = null;
    if (tagAndPosition.includes(":")) {
      const colonIndex = tagAndPosition.lastIndexOf(":");
      const tagPart = tagAndPosition.substring(0, colonIndex).trim();
      const posPart = tagAndPosition.substring(colonIndex + 1).trim();
      const isPositionKeyword = ["first", "last", "odd", "even"].includes(posPart) || /^nth\(\d+\)$/.test(posPart);
      if (isPositionKeyword) {
        tag2 = tagPart;
        positionMatch = posPart;
      } else {
        tag2 = tagAndPosition;
      }
    } else {
      tag2 = tagAndPosition;
    }
    if (!tag2) {
      throw new Error(`Invalid segment pattern: ${part}`);
    }
    segment.tag = tag2;
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
    const sep4 = separator || this.separator;
    const isDefault = sep4 === this.separator && includeNamespace === true;
    if (isDefault) {
      if (this._pathStringCache !== null) {
        return this._pathStringCache;
      }
      const result = this.path.map(
        (n) => n.namespace ? `${n.namespace}:${n.tag}` : n.tag
      ).join(sep4);
      this._pathStringCache = result;
      return result;
    }
    return this.path.map(
      (n) => includeNamespace && n.namespace ? `${n.namespace}:${n.tag}` : n.tag
    ).join(sep4);
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
function processTextOrObjNode(object2, key, level, matcher, qNameValidator) {
  const attrValues = this.extractAttributes(object2);
  matcher.push(key, attrValues);
  const isStopNode = this.checkStopNode(matcher);
  if (isStopNode) {
    const rawContent = this.buildRawContent(object2, matcher.getDepth());
    const attrStr = this.buildAttributesForStopNode(object2);
    matcher.pop();
    return this.buildObjectNode(rawContent, key, attrStr, level);
  }
  const result = this.j2x(object2, level + 1, matcher, qNameValidator);
  matcher.pop();
  if (key[0] === "?") {
    return this.buildTextValNode("", key, result.attrStr, level, matcher);
  } else if (object2[this.options.textNodeName] !== void 0 && Object.keys(object2).length === 1) {
    return this.buildTextValNode(object2[this.options.textNodeName], key, result.attrStr, level, matcher);
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

// src/report/test/pretty-comparison.ts
function* prettyComparison(comparison, paint) {
  const { file, cnis, alike, cases } = comparison;
  const whose = comparison.staged === true ? "without and with staged policies" : count(cnis.length, "CNI plugin");
  const about = `Side by side: ${shownName(nameInEnvironment(comparison))} · ${shownName(file)} · ${whose}`;
  for (const line of wrap(about, { first: "", rest: "  " })) yield `${paint.bold(line)}
`;
  for (const { name: title2, outcomes } of cases) {
    for (const line of wrap(shownName(title2), { first: "  ", rest: "  " })) yield `${line}
`;
    for (const { status, cnis: some, why } of outcomes) {
      const { symbol, word, colour } = statuses[status];
      const lines4 = wrap(`${word}: ${some.map(shownName).join(", ")}`, { first: `    ${symbol} `, rest: "      " });
      for (const line of lines4) yield `${paint[colour](line)}
`;
      if (why === "") continue;
      for (const line of wrap(shownProse(why), { first: "      ", rest: "      " })) yield `${paint.dim(line)}
`;
    }
  }
  yield `  ${count(alike, "case")} ${alike === 1 ? "comes" : "come"} out alike

`;
}

// src/report/test/pretty.ts
function* pretty(report, options) {
  const paint = paintFor(options.colour);
  const told = /* @__PURE__ */ new Set();
  for (const suite of report.suites) yield* prettySuite(suite, { ...options, report, told }, paint);
  for (const comparison of report.comparisons) yield* prettyComparison(comparison, paint);
  const others = report.diagnostics.filter((each) => !told.has(each));
  yield* prettyDiagnostics(others, options, paint);
  if (options.detail === "full") yield* prettyInputs(report.inputs, paint);
  for (const line of notEvaluatedLine(report.diagnostics)) yield `${paint.yellow(line)}
`;
  yield* painted2(wrap(summaryLine(report), { first: "", rest: "  " }), paint.bold);
}
function* prettySuite(suite, options, paint) {
  const { detail } = options;
  const shown2 = suite.cases.filter(({ status }) => detail === "full" || status === "failed" || status === "errored");
  if (shown2.length === 0 && detail === "failures") return;
  yield* suiteHeading2(suite, paint);
  for (const result of shown2) yield* prettyCase(result, options, paint);
  yield "\n";
}
function* suiteHeading2(suite, paint) {
  const environment = suite.environment === "default" ? [] : [`environment ${shownName(suite.environment)}`];
  const about = [shownName(suite.name), shownName(suite.file), ...environment, cniWords(suite.cni)];
  const [title2, ...lines4] = wrap(about.join(" · "), { first: "", rest: "  " });
  yield `${paint.bold(title2 ?? "")}
`;
  yield* painted2(lines4, paint.bold);
  for (const assumption of suite.assumptions) {
    yield* painted2(wrap(`assumed: ${shownProse(assumption)}`, { first: "  ", rest: "    " }), paint.yellow);
  }
  for (const fact of suite.ground) yield* painted2(wrap(groundWords(fact), { first: "  ", rest: "    " }), paint.dim);
}
function* prettyCase(result, { report, told }, paint) {
  const { symbol, colour } = statuses[result.status];
  const name = result.severity === "warning" ? `${shownName(result.name)} (warning)` : shownName(result.name);
  const lines4 = wrap(name, { first: `  ${symbol} `, rest: "    " });
  yield* painted2(lines4, paint[colour]);
  if (result.status === "passed") {
    yield* notesOf(result, paint);
    return;
  }
  yield `      ${paint.dim(placeOf(result))}
`;
  if (result.status === "expectedFailure")
    yield* painted2(wrap(shownProse(result.message), { first: "      ", rest: "        " }), paint.dim);
  else if (result.status === "errored") yield* erroredLines(result, errorsOf(result, report), { told, paint });
  else yield* explanationLines(result, paint);
}
function errorsOf({ file, message }, { diagnostics }) {
  const own = diagnostics.filter((each) => each.file === file && each.severity === "error" && each.message !== "");
  const meant = own.filter((each) => message.includes(each.message));
  const rest = meant.reduce((text, each) => text.replace(each.message, ""), message);
  return /^[; ]*(and [0-9]+ more)?$/.test(rest) ? meant : [];
}
function* erroredLines(result, errors, { told, paint }) {
  if (errors.length === 0) yield* explanationLines(result, paint);
  for (const error of errors) {
    told.add(error);
    yield* diagnosticLines(error, paint.yellow, paint, "    ");
  }
}
function* notesOf({ notes }, paint) {
  for (const note of notes)
    yield* painted2(wrap(`note: ${shownProse(note)}`, { first: "      ", rest: "        " }), paint.dim);
}
function* explanationLines(result, paint) {
  for (const statement of explain(result)) {
    const indent = indents[statement.kind];
    const lines4 = wrap(statement.text, { first: indent, rest: `${indent}  ` });
    yield* painted2(lines4, colourOf(statement, paint));
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
function* painted2(lines4, colour) {
  for (const line of lines4) yield `${colour(line)}
`;
}

// src/report/test/junit.ts
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
    const words2 = shownProse(message);
    return {
      "@name": `${place} ${visible(code2)}`,
      "@classname": "files",
      "@time": "0",
      error: { "@type": visible(code2), "@message": words2, "#text": `${place}
${words2}
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

// src/report/test/markdown-report.ts
function* markdownReport(report) {
  for (const { what, heading: heading3, items } of markdownSections(report, "open")) {
    if (what !== "" && items.length === 0) continue;
    yield heading3;
    yield* items;
  }
}

// src/report/test/sarif.ts
import { deflateRawSync } from "node:zlib";

// src/report/test/sarif-place.ts
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
function regionOf({
  line,
  column,
  endLine = line,
  endColumn,
  excerpt,
  excerptColumn = 1
}) {
  if (line === void 0) return void 0;
  if (column === void 0) return { startLine: line };
  const isOneLine = endLine === line;
  const end = endColumn ?? (excerpt === void 0 ? void 0 : Math.max(column, excerpt.trimEnd().length + excerptColumn));
  const text = isOneLine && end !== void 0 ? excerpt?.slice(column - excerptColumn, end - excerptColumn) : void 0;
  return {
    startLine: line,
    startColumn: column,
    ...end === void 0 ? {} : { endLine: endLine ?? line, endColumn: end },
    ...text === void 0 || text === "" || text.length > longestSnippet ? {} : { snippet: { text } }
  };
}
var longestSnippet = 400;

// src/report/test/sarif-result.ts
import { createHash } from "node:crypto";
function caseFinding({ suite, result }, prefix) {
  const { name, status, severity, file } = result;
  const links = linksFrom(prefix);
  const environment = suite.environment === "default" ? [] : [`environment ${shownName(suite.environment)}`];
  const lines4 = [headOf(result), ...detailLines(result, links), ...[...environment, cniWords(suite.cni)].map(sentence)];
  return {
    ruleId: status === "failed" ? "case/failed" : "case/errored",
    level: status === "failed" && severity === "warning" ? "warning" : "error",
    message: { text: shorten(lines4.join("\n"), longestMessage2) },
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
  const to = (place, words2) => {
    const name = shownName(placeOf({ file: place.file, line: place.line }));
    if (locations.length >= mostLinks) return name;
    const id = locations.length + 1;
    locations.push({ id, ...locationOf(place, prefix), message: { text: sentence(shownProse(words2)) } });
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

// src/report/test/sarif-rules.ts
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
    full: "A test examined nothing, names something that no manifest declares, contradicts another test, or depends on a fact that no file tells.",
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

// src/report/test/sarif.ts
var sarifLimits = { results: 25e3, bytes: 9e6 };
function* sarif(report, { review, tool: tool2 }, limits3 = sarifLimits) {
  const rules = sarifRules(tool2.diagnostics, report.diagnostics);
  const findings = findingsOf(report, review.prefix);
  const results = fitting2(resultsOf(findings, rules), limits3);
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
  const places2 = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const print = fingerprintOf(finding);
    const number = (seen.get(print) ?? 0) + 1;
    seen.set(print, number);
    const { level, message, location, relatedLocations } = finding;
    const ruleId = shownName(finding.ruleId);
    const result = {
      ruleId,
      ruleIndex: places2.get(ruleId) ?? 0,
      level,
      message,
      locations: [location],
      ...relatedLocations.length === 0 ? {} : { relatedLocations: [...relatedLocations] },
      partialFingerprints: { "reachspecIdentity/v1": `${print}:${number}` }
    };
    yield jsonText(result);
  }
}
function fitting2(results, { results: most3, bytes: bytes2 }) {
  const kept = [];
  let block = [];
  let used = 0;
  for (const result of results) {
    if (kept.length + block.length >= most3) break;
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
  const words2 = `${count(cut, "result is", "results are")} left out here, the least severe ones: code scanning takes 25,000 results and 10 MB. The JSON report has them all.`;
  return { level: "warning", message: { text: words2 } };
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

// src/report/test/tap.ts
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
  yield `# ${summaryLine(report)}
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
  return escapeReason(text).replace(/[\\#]/g, "\\$&");
}
function escapeReason(text) {
  const kept = text.trimEnd();
  return kept.endsWith("{") ? `${kept.slice(0, -1)}\\u{7b}${text.slice(kept.length)}` : text;
}

// src/report/index.ts
var testReports = {
  pretty,
  json,
  junit,
  tap,
  sarif,
  markdown: markdownReport,
  github: githubCommands,
  html: testHtml
};
var mapReports = {
  table: mapTable,
  json: mapJson,
  csv: mapCsv,
  dot: mapDot,
  mermaid: mapMermaid,
  svg: mapSvg,
  html: mapHtml
};
var diffReports = { table: diffTable, json: diffJson, markdown: diffMarkdown };
var explanationReports = { tree: explanationTree, json: explanationJson };

// src/cli/command-line/reporters.ts
import { normalize } from "node:path";
function parseReporters(lists) {
  const reporters = lists.flatMap((list4) => list4.split(",")).map((item) => parseReporter(item.trim()));
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

// src/cli/command-line/today.ts
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

// src/cli/command-line/request.ts
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
    ...flags.staged === true ? { staged: true } : {},
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

// src/cli/output.ts
import { randomBytes } from "node:crypto";
import { createWriteStream } from "node:fs";
import { lstat, mkdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
var Output = class {
  #name;
  #stream;
  #encode;
  #failure;
  /** `name` says in messages what the stream is; `encode` rewrites everything that is written, where the reader needs it. */
  constructor(name, stream, encode = (pieces) => pieces) {
    this.#name = name;
    this.#stream = stream;
    this.#encode = encode;
    stream.on("error", (error) => this.#fail(error));
  }
  /** Writes pieces of text in order, no faster than the reader takes them. Throws a UsageError where they can't be written. */
  async write(pieces) {
    for (const block of blocks(this.#encode(pieces))) {
      if (this.#failure !== void 0) break;
      await this.#send(block);
    }
    if (this.#failure !== void 0 && !goneCodes.has(this.#failure.code ?? ""))
      throw new UsageError(`cannot write to ${this.#name}: ${systemWords(this.#failure)}`);
  }
  /** A stream to a file throws at once where others report later. */
  #send(block) {
    return new Promise((resolve2) => {
      try {
        this.#stream.write(block, (error) => {
          if (error) this.#fail(error);
          resolve2();
        });
      } catch (error) {
        if (!isSystemError(error)) throw error;
        this.#fail(error);
        resolve2();
      }
    });
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
async function writeFileWhole(file, folder, pieces) {
  const path = resolve(folder, file);
  try {
    const link = await firstLink(path, resolve(folder, repositoryPlace(folder).top));
    if (link !== void 0)
      throw new UsageError(
        `cannot write \`${shownName(file)}\`: \`${shownName(relative(folder, link))}\` is a symbolic link, which may lead anywhere; remove it, or name another file`
      );
    const target = await existing(path);
    if (target?.kind === "folder")
      throw new UsageError(`cannot write \`${shownName(file)}\`: it is a folder; name a file`);
    if (target?.kind === "special") return await writeInto(path, pieces);
    await replaceFile(target?.path ?? path, pieces);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    throw new UsageError(`cannot write \`${shownName(file)}\`: ${systemWords(error)}; name another file`);
  }
}
async function replaceFile(path, pieces) {
  await mkdir(dirname(path), { recursive: true });
  const draft = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomBytes(6).toString("hex")}`);
  try {
    await writeInto(draft, pieces, "wx");
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
async function writeInto(path, pieces, flags = "w") {
  await pipeline(Readable.from(blocks(pieces)), createWriteStream(path, { flags }));
}
async function firstLink(path, folder) {
  const top = await realpath(folder).catch(() => folder);
  let isBelow = false;
  for (const part of partsOf3(path)) {
    const found2 = isBelow ? await lstat(part).catch(() => void 0) : void 0;
    if (found2?.isSymbolicLink() === true) return part;
    isBelow ||= isAt(await realpath(part).catch(() => part), top);
  }
  return void 0;
}
function partsOf3(path) {
  const above = dirname(path);
  return above === path ? [path] : [...partsOf3(above), path];
}
function isAt(path, folder) {
  const way = relative(folder, path);
  return way === "" || way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
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
function* blocks(pieces) {
  let block = "";
  for (const piece of pieces) {
    block += piece;
    if (block.length < blockLength2) continue;
    yield block;
    block = "";
  }
  if (block !== "") yield block;
}
var blockLength2 = 65536;

// src/cli/run-end.ts
function timeLimitOf({ timeLimit }) {
  return timeLimit === void 0 ? void 0 : readTimeLimit(timeLimit, "`--time-limit`");
}
function readTimeLimit(text, where) {
  const milliseconds = parseDuration(text);
  if (milliseconds !== void 0) return { text, milliseconds };
  throw new UsageError(
    `${where}: found \`${text}\`; expected a duration up to a week, e.g. \`90s\`, \`10m\` or \`1h\``
  );
}
function ending(run, limit, { isInterrupted: isInterrupted2 = () => false }) {
  return async (request) => {
    const start = limit?.start ?? performance.now();
    const reason = () => {
      if (isInterrupted2()) return "the run was interrupted";
      const isOver = limit !== void 0 && performance.now() - start >= limit.milliseconds;
      return isOver ? `the time limit of ${limit.text} was over` : void 0;
    };
    const timer = limit === void 0 ? void 0 : setTimeout(interrupt, start + limit.milliseconds - performance.now()).unref();
    try {
      return await endingBy({ reason }, () => run(request));
    } finally {
      clearTimeout(timer);
    }
  };
}

// src/cli/line-links.ts
import { relative as relative2, sep as sep2 } from "node:path";
function lineLinksOf({ env, cwd }, directory) {
  const server = env["GITHUB_SERVER_URL"] ?? "";
  const repository = env["GITHUB_REPOSITORY"] ?? "";
  const commit = env["GITHUB_SHA"] ?? "";
  const isComplete = /^https?:\/\/[\w.:-]+$/.test(server) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit);
  const prefix = relative2(env["GITHUB_WORKSPACE"] || cwd, directory).split(sep2).join("/");
  if (!isComplete || prefix === ".." || prefix.startsWith("../")) return void 0;
  return { base: `${server}/${repository}/blob/${commit}`, prefix };
}

// src/cli/github/event.ts
import { readFile } from "node:fs/promises";
async function readEvent({ env }) {
  const path = env["GITHUB_EVENT_PATH"];
  try {
    return path === void 0 || path === "" ? void 0 : JSON.parse(await readFile(path, "utf8"));
  } catch {
    return void 0;
  }
}
function textAt(value, ...keys) {
  const found2 = valueAt(value, keys);
  return typeof found2 === "string" ? found2 : void 0;
}
function numberAt(value, ...keys) {
  const found2 = valueAt(value, keys);
  return typeof found2 === "number" && Number.isSafeInteger(found2) && found2 > 0 ? found2 : void 0;
}
function valueAt(value, keys) {
  return keys.reduce(
    (inner2, key) => typeof inner2 === "object" && inner2 !== null ? Reflect.get(inner2, key) : void 0,
    value
  );
}

// src/cli/review.ts
import { relative as relative3, sep as sep3 } from "node:path";
async function reviewOf({ env, cwd }, directory) {
  const workspace = env["GITHUB_WORKSPACE"] || cwd;
  const prefix = relative3(workspace, directory).split(sep3).join("/");
  const event = await readEvent({ env });
  const base = textAt(event, "pull_request", "base", "sha") ?? textAt(event, "merge_group", "base_sha");
  if (base === void 0) return { prefix, changedLines: void 0 };
  const mergeCommit = env["GITHUB_SHA"];
  return {
    prefix,
    changedLines: await changedLines({ folder: directory, root: workspace, base, mergeCommit, env })
  };
}

// src/cli/command-line/version.ts
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
  shownProse,
  summaryLine,
  explainInputs,
  diffSummary,
  factsOf,
  summary,
  loadLayOut,
  neutraliseLines,
  neutralised,
  stepBudget,
  annotate,
  commentMarker,
  pullRequestComment,
  readFacts,
  changedFirst,
  testReports,
  mapReports,
  diffReports,
  explanationReports,
  version,
  parseReporters,
  endOnSignals,
  processIo,
  requestFrom,
  Output,
  writeFileWhole,
  timeLimitOf,
  readTimeLimit,
  ending,
  lineLinksOf,
  readEvent,
  textAt,
  numberAt,
  reviewOf,
  tool
};
