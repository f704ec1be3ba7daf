// Made by `npm run generate` from ../schema.ts. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// validate
var validate = validate20;
var validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://reachspec.dev/schemas/v1alpha1/connectivity-test.schema.json", "title": "ConnectivityTest", "description": "Declares who may reach whom in a Kubernetes cluster, and who may not.", "type": "object", "additionalProperties": false, "required": ["apiVersion", "kind", "spec"], "properties": { "apiVersion": { "description": "`reachspec.dev/v1alpha1`", "const": "reachspec.dev/v1alpha1" }, "kind": { "description": "`ConnectivityTest`", "const": "ConnectivityTest" }, "metadata": { "description": "the name and the labels of the suite", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "the name of the suite; the default is the name of the file", "type": "string" }, "namespace": { "description": "ignored; accepted because tools add it", "type": "string" }, "labels": { "$ref": "#/$defs/labels" }, "annotations": { "$ref": "#/$defs/labels" } } }, "spec": { "$ref": "#/$defs/spec" } }, "$defs": { "labels": { "description": "a map of strings", "type": "object", "additionalProperties": { "type": "string" } }, "spec": { "type": "object", "additionalProperties": false, "required": ["cases"], "properties": { "cni": { "$ref": "#/$defs/cni" }, "podCIDRs": { "description": "the address ranges of the pods", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } }, "ipFamilies": { "description": "the address families of the cluster; the default follows the ranges of the pods", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["IPv4", "IPv6"] } }, "manifests": { "description": "what is applied; the default is all that the run found, with the `roots` of the settings", "$ref": "#/$defs/roots" }, "environments": { "description": "names of environments of the settings, or a map of names to roots, which `manifests` are joined to; the default, without `manifests`, is every environment of the settings", "type": ["array", "object"], "minItems": 1, "minProperties": 1, "items": { "description": "the name of an environment", "type": "string", "pattern": "\\S" }, "additionalProperties": { "$ref": "#/$defs/roots" } }, "fixtures": { "description": "Kubernetes objects that only this file sees", "type": "array", "items": { "type": "object" } }, "groups": { "description": "named unions of endpoints", "type": "object", "propertyNames": { "description": "a name of lower case letters, digits and dashes", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } }, "cases": { "description": "at least one assertion", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/case" } } } }, "cni": { "description": "a CNI profile, or a list of them", "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } }, "cidr": { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" }, "case": { "description": "one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`", "type": "object", "additionalProperties": false, "required": ["name"], "dependentRequired": { "expect": ["from", "to"], "onlyFrom": ["to"], "exactlyFrom": ["to", "ports"], "onlyTo": ["from"], "exactlyTo": ["from", "ports"] }, "properties": { "name": { "description": "what is asserted, in words", "type": "string", "pattern": "\\S" }, "from": { "$ref": "#/$defs/endpoints" }, "to": { "$ref": "#/$defs/endpoints" }, "via": { "description": "`ingress`: traffic from outside that comes in through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`", "enum": ["ingress"] }, "ports": { "$ref": "#/$defs/ports" }, "http": { "description": "one request of HTTP, beside exactly one TCP port: what it leaves out may be anything", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "method": { "description": "the method, like `GET`", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "path": { "description": "the path with its query, like `/v1/orders`", "type": "string", "pattern": "^[/*]" }, "host": { "description": "the header `Host`, like `api.example.com`, with a port where it has one", "type": "string", "pattern": "^[^ /]+$" } } }, "tls": { "description": "the handshake of TLS, beside exactly one TCP port", "type": "object", "additionalProperties": false, "required": ["serverName"], "properties": { "serverName": { "description": "the name of the server (SNI), like `api.example.com`", "type": "string", "pattern": "^[A-Za-z0-9_.-]+$" } } }, "expect": { "description": "`allow` or `deny`: of every pair, every port, every address family", "enum": ["allow", "deny"] }, "onlyFrom": { "description": "at most these reach `to`", "$ref": "#/$defs/items" }, "exactlyFrom": { "description": "these, all of them, reach `to`, and nothing else does", "$ref": "#/$defs/items" }, "onlyTo": { "description": "`from` reaches at most these", "$ref": "#/$defs/items" }, "exactlyTo": { "description": "`from` reaches these, all of them, and nothing else", "$ref": "#/$defs/items" }, "closedOver": { "description": "`possible` (the default) counts pods that no manifest holds, `declared` does not", "enum": ["possible", "declared"] }, "because": { "description": "policies that must be among the deciding ones", "type": "array", "minItems": 1, "items": { "description": "a policy like `NetworkPolicy/shop/db`", "type": "string" } }, "expectFailure": { "description": "why and until when the case is known to fail", "type": "object", "additionalProperties": false, "required": ["reason", "until"], "properties": { "reason": { "description": "why, e.g. an issue", "type": "string", "pattern": "\\S" }, "until": { "description": "the last day, like `2027-01-31`", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } } }, "skip": { "description": "why the case is not judged", "type": "string", "pattern": "\\S" }, "severity": { "description": "a `warning` that fails does not fail the run", "enum": ["error", "warning"] }, "allowEmpty": { "description": "selectors may match nothing", "type": "boolean" }, "labels": { "$ref": "#/$defs/labels" }, "cni": { "$ref": "#/$defs/cni" } } }, "items": { "description": "endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)", "type": "array", "items": { "$ref": "#/$defs/item" } }, "item": { "description": "an endpoint, or a map of an endpoint and its ports", "type": ["string", "object"], "if": { "type": "object", "anyOf": [{ "required": ["from"] }, { "required": ["to"] }, { "required": ["ports"] }] }, "then": { "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/endpoint" }, "to": { "$ref": "#/$defs/endpoint" }, "ports": { "$ref": "#/$defs/ports" } } }, "else": { "$ref": "#/$defs/endpoint" } }, "ports": { "description": "ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "array", "minItems": 1, "items": { "description": "a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "string" } }, "endpoints": { "description": "an endpoint, or a list of them", "type": ["string", "object", "array"], "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "else": { "$ref": "#/$defs/endpoint" } }, "endpoint": { "description": "a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map", "type": ["string", "object"], "additionalProperties": false, "properties": { "namespace": { "description": "the name of a namespace", "type": "string" }, "namespaceSelector": { "$ref": "#/$defs/labelSelector" }, "podSelector": { "$ref": "#/$defs/labelSelector" }, "serviceAccount": { "description": "the name of a service account", "type": "string" }, "hypothetical": { "description": "one pod with exactly these labels that no manifest holds", "type": "boolean" }, "cidr": { "$ref": "#/$defs/cidr" }, "entity": { "description": "`kube-apiserver`, the API server of the cluster, and under Cilium `host`, `remote-node`, `health` and `ingress`", "enum": ["kube-apiserver", "host", "remote-node", "health", "ingress"] }, "all": { "description": "endpoints whose union is meant", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "except": { "description": "beside `all` endpoints, beside `cidr` ranges that are left out", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } } }, "labelSelector": { "description": "a Kubernetes label selector", "type": "object", "additionalProperties": false, "properties": { "matchLabels": { "$ref": "#/$defs/labels" }, "matchExpressions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "operator"], "properties": { "key": { "type": "string" }, "operator": { "enum": ["In", "NotIn", "Exists", "DoesNotExist"] }, "values": { "type": "array", "items": { "type": "string" } } } } } } }, "roots": { "description": "roots, each a cluster or a part of one as it is applied", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/root" } }, "root": { "description": "a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository", "type": ["string", "object"], "pattern": "\\S", "minProperties": 1, "additionalProperties": false, "dependentRequired": { "enableHelm": ["kustomize"], "git": ["path"], "path": ["git"] }, "properties": { "kustomize": { "description": "the folder of a kustomization, which the installed `kustomize` or `kubectl` builds", "$ref": "#/$defs/rootFolder" }, "enableHelm": { "description": "kustomize may run helm for `helmCharts`", "type": "boolean" }, "helm": { "$ref": "#/$defs/chart" }, "raw": { "description": "a folder whose documents are taken as they stand, kustomization and chart or not", "$ref": "#/$defs/rootFolder" }, "git": { "description": "a commit, branch or tag of this checkout", "type": "string", "pattern": "\\S" }, "path": { "description": "a file or a folder at that ref", "$ref": "#/$defs/rootFolder" } } }, "rootFolder": { "description": "a path relative to this file, inside the repository", "type": "string", "pattern": "\\S" }, "chart": { "description": "a chart, which the installed `helm` renders", "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "description": "the folder of the chart", "$ref": "#/$defs/rootFolder" }, "release": { "description": "the name of the release; the default is `release-name`", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of the release; the default is `default`", "type": "string", "pattern": "\\S" }, "values": { "description": "values files, and maps of values; a later one wins", "type": "array", "items": { "description": "a values file, or a map of values", "type": ["string", "object"], "pattern": "\\S" } }, "set": { "description": "values by path, like `image.tag`, which win over `values`; a string stays one", "type": "object", "additionalProperties": { "description": "a value", "type": ["string", "number", "boolean", "null"] } }, "kubeVersion": { "description": 'the version of the cluster in quotes, like `"1.34"`', "type": "string", "pattern": "\\S" } } } } };
var schema32 = { "description": "a map of strings", "type": "object", "additionalProperties": { "type": "string" } };
var schema34 = { "type": "object", "additionalProperties": false, "required": ["cases"], "properties": { "cni": { "$ref": "#/$defs/cni" }, "podCIDRs": { "description": "the address ranges of the pods", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } }, "ipFamilies": { "description": "the address families of the cluster; the default follows the ranges of the pods", "type": "array", "minItems": 1, "uniqueItems": true, "items": { "enum": ["IPv4", "IPv6"] } }, "manifests": { "description": "what is applied; the default is all that the run found, with the `roots` of the settings", "$ref": "#/$defs/roots" }, "environments": { "description": "names of environments of the settings, or a map of names to roots, which `manifests` are joined to; the default, without `manifests`, is every environment of the settings", "type": ["array", "object"], "minItems": 1, "minProperties": 1, "items": { "description": "the name of an environment", "type": "string", "pattern": "\\S" }, "additionalProperties": { "$ref": "#/$defs/roots" } }, "fixtures": { "description": "Kubernetes objects that only this file sees", "type": "array", "items": { "type": "object" } }, "groups": { "description": "named unions of endpoints", "type": "object", "propertyNames": { "description": "a name of lower case letters, digits and dashes", "pattern": "^[a-z][a-z0-9-]*$" }, "additionalProperties": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } }, "cases": { "description": "at least one assertion", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/case" } } } };
var schema35 = { "description": "a CNI profile, or a list of them", "type": ["string", "array"], "minItems": 1, "items": { "type": "string" } };
var schema36 = { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" };
var func0 = require_equal().default;
var schema37 = { "description": "roots, each a cluster or a part of one as it is applied", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/root" } };
var schema38 = { "description": "a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository", "type": ["string", "object"], "pattern": "\\S", "minProperties": 1, "additionalProperties": false, "dependentRequired": { "enableHelm": ["kustomize"], "git": ["path"], "path": ["git"] }, "properties": { "kustomize": { "description": "the folder of a kustomization, which the installed `kustomize` or `kubectl` builds", "$ref": "#/$defs/rootFolder" }, "enableHelm": { "description": "kustomize may run helm for `helmCharts`", "type": "boolean" }, "helm": { "$ref": "#/$defs/chart" }, "raw": { "description": "a folder whose documents are taken as they stand, kustomization and chart or not", "$ref": "#/$defs/rootFolder" }, "git": { "description": "a commit, branch or tag of this checkout", "type": "string", "pattern": "\\S" }, "path": { "description": "a file or a folder at that ref", "$ref": "#/$defs/rootFolder" } } };
var schema39 = { "description": "a path relative to this file, inside the repository", "type": "string", "pattern": "\\S" };
var pattern4 = new RegExp("\\S", "u");
var schema40 = { "description": "a chart, which the installed `helm` renders", "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "description": "the folder of the chart", "$ref": "#/$defs/rootFolder" }, "release": { "description": "the name of the release; the default is `release-name`", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of the release; the default is `default`", "type": "string", "pattern": "\\S" }, "values": { "description": "values files, and maps of values; a later one wins", "type": "array", "items": { "description": "a values file, or a map of values", "type": ["string", "object"], "pattern": "\\S" } }, "set": { "description": "values by path, like `image.tag`, which win over `values`; a string stays one", "type": "object", "additionalProperties": { "description": "a value", "type": ["string", "number", "boolean", "null"] } }, "kubeVersion": { "description": 'the version of the cluster in quotes, like `"1.34"`', "type": "string", "pattern": "\\S" } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate24.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chart === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chart" }, message: "must have required property 'chart'", schema: schema40.required, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "chart" || key0 === "release" || key0 === "namespace" || key0 === "values" || key0 === "set" || key0 === "kubeVersion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema40, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.chart !== void 0) {
      let data0 = data.chart;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/chart", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/chart", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.release !== void 0) {
      let data1 = data.release;
      if (typeof data1 === "string") {
        if (!pattern4.test(data1)) {
          const err4 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema40.properties.release, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.release.type, parentSchema: schema40.properties.release, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data2 = data.namespace;
      if (typeof data2 === "string") {
        if (!pattern4.test(data2)) {
          const err6 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema40.properties.namespace, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.namespace.type, parentSchema: schema40.properties.namespace, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.values !== void 0) {
      let data3 = data.values;
      if (Array.isArray(data3)) {
        const len0 = data3.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data4 = data3[i0];
          if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
            const err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema40.properties.values.items.type }, message: "must be string,object", schema: schema40.properties.values.items.type, parentSchema: schema40.properties.values.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema40.properties.values.items, data: data4 };
              if (vErrors === null) {
                vErrors = [err9];
              } else {
                vErrors.push(err9);
              }
              errors++;
            }
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.properties.values.type, parentSchema: schema40.properties.values, data: data3 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.set !== void 0) {
      let data5 = data.set;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          let data6 = data5[key1];
          if (typeof data6 !== "string" && !(typeof data6 == "number" && isFinite(data6)) && typeof data6 !== "boolean" && data6 !== null) {
            const err11 = { instancePath: instancePath + "/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/set/additionalProperties/type", keyword: "type", params: { type: schema40.properties.set.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema40.properties.set.additionalProperties.type, parentSchema: schema40.properties.set.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.properties.set.type, parentSchema: schema40.properties.set, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.kubeVersion !== void 0) {
      let data7 = data.kubeVersion;
      if (typeof data7 === "string") {
        if (!pattern4.test(data7)) {
          const err13 = { instancePath: instancePath + "/kubeVersion", schemaPath: "#/properties/kubeVersion/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema40.properties.kubeVersion, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/kubeVersion", schemaPath: "#/properties/kubeVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema40.properties.kubeVersion.type, parentSchema: schema40.properties.kubeVersion, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate24.errors = vErrors;
  return errors === 0;
}
validate24.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate23.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema38.type }, message: "must be string,object", schema: schema38.type, parentSchema: schema38, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema38, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kustomize" || key0 === "enableHelm" || key0 === "helm" || key0 === "raw" || key0 === "git" || key0 === "path")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.kustomize !== void 0) {
      let data0 = data.kustomize;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/kustomize", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema39, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kustomize", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.enableHelm !== void 0) {
      let data1 = data.enableHelm;
      if (typeof data1 !== "boolean") {
        const err6 = { instancePath: instancePath + "/enableHelm", schemaPath: "#/properties/enableHelm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema38.properties.enableHelm.type, parentSchema: schema38.properties.enableHelm, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.helm !== void 0) {
      if (!validate24(data.helm, { instancePath: instancePath + "/helm", parentData: data, parentDataProperty: "helm", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
        errors = vErrors.length;
      }
    }
    if (data.raw !== void 0) {
      let data3 = data.raw;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err7 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema39, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.git !== void 0) {
      let data4 = data.git;
      if (typeof data4 === "string") {
        if (!pattern4.test(data4)) {
          const err9 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema38.properties.git, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema38.properties.git.type, parentSchema: schema38.properties.git, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data5 = data.path;
      if (typeof data5 === "string") {
        if (!pattern4.test(data5)) {
          const err11 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema39, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.type, parentSchema: schema39, data: data5 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.enableHelm !== void 0) {
      if (data.kustomize === void 0) {
        const err13 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "enableHelm",
          missingProperty: "kustomize",
          depsCount: 1,
          deps: "kustomize"
        }, message: "must have property kustomize when property enableHelm is present", schema: schema38.dependentRequired, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.git !== void 0) {
      if (data.path === void 0) {
        const err14 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "git",
          missingProperty: "path",
          depsCount: 1,
          deps: "path"
        }, message: "must have property path when property git is present", schema: schema38.dependentRequired, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      if (data.git === void 0) {
        const err15 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "path",
          missingProperty: "git",
          depsCount: 1,
          deps: "git"
        }, message: "must have property git when property path is present", schema: schema38.dependentRequired, parentSchema: schema38, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  }
  validate23.errors = vErrors;
  return errors === 0;
}
validate23.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate22.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema37, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate23(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema37.type, parentSchema: schema37, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema44 = { "description": "a workload `namespace/name`, `namespace/*`, `namespace/service/name`, an address or range, a domain name, a word (`internet`, `cluster`, `nodes`, `anywhere`), a group, or a map", "type": ["string", "object"], "additionalProperties": false, "properties": { "namespace": { "description": "the name of a namespace", "type": "string" }, "namespaceSelector": { "$ref": "#/$defs/labelSelector" }, "podSelector": { "$ref": "#/$defs/labelSelector" }, "serviceAccount": { "description": "the name of a service account", "type": "string" }, "hypothetical": { "description": "one pod with exactly these labels that no manifest holds", "type": "boolean" }, "cidr": { "$ref": "#/$defs/cidr" }, "entity": { "description": "`kube-apiserver`, the API server of the cluster, and under Cilium `host`, `remote-node`, `health` and `ingress`", "enum": ["kube-apiserver", "host", "remote-node", "health", "ingress"] }, "all": { "description": "endpoints whose union is meant", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "except": { "description": "beside `all` endpoints, beside `cidr` ranges that are left out", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } } } };
var func2 = Object.prototype.hasOwnProperty;
var schema45 = { "description": "a Kubernetes label selector", "type": "object", "additionalProperties": false, "properties": { "matchLabels": { "$ref": "#/$defs/labels" }, "matchExpressions": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["key", "operator"], "properties": { "key": { "type": "string" }, "operator": { "enum": ["In", "NotIn", "Exists", "DoesNotExist"] }, "values": { "type": "array", "items": { "type": "string" } } } } } } };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate30.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "matchLabels" || key0 === "matchExpressions")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.matchLabels !== void 0) {
      let data0 = data.matchLabels;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string") {
            const err1 = { instancePath: instancePath + "/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data1 };
            if (vErrors === null) {
              vErrors = [err1];
            } else {
              vErrors.push(err1);
            }
            errors++;
          }
        }
      } else {
        const err2 = { instancePath: instancePath + "/matchLabels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.matchExpressions !== void 0) {
      let data2 = data.matchExpressions;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.key === void 0) {
              const err3 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "key" }, message: "must have required property 'key'", schema: schema45.properties.matchExpressions.items.required, parentSchema: schema45.properties.matchExpressions.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            if (data3.operator === void 0) {
              const err4 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/required", keyword: "required", params: { missingProperty: "operator" }, message: "must have required property 'operator'", schema: schema45.properties.matchExpressions.items.required, parentSchema: schema45.properties.matchExpressions.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
            for (const key2 in data3) {
              if (!(key2 === "key" || key2 === "operator" || key2 === "values")) {
                const err5 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema45.properties.matchExpressions.items, data: data3 };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data3.key !== void 0) {
              let data4 = data3.key;
              if (typeof data4 !== "string") {
                const err6 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/key", schemaPath: "#/properties/matchExpressions/items/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.matchExpressions.items.properties.key.type, parentSchema: schema45.properties.matchExpressions.items.properties.key, data: data4 };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data3.operator !== void 0) {
              let data5 = data3.operator;
              if (!(data5 === "In" || data5 === "NotIn" || data5 === "Exists" || data5 === "DoesNotExist")) {
                const err7 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/operator", schemaPath: "#/properties/matchExpressions/items/properties/operator/enum", keyword: "enum", params: { allowedValues: schema45.properties.matchExpressions.items.properties.operator.enum }, message: "must be equal to one of the allowed values", schema: schema45.properties.matchExpressions.items.properties.operator.enum, parentSchema: schema45.properties.matchExpressions.items.properties.operator, data: data5 };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
            if (data3.values !== void 0) {
              let data6 = data3.values;
              if (Array.isArray(data6)) {
                const len1 = data6.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data7 = data6[i1];
                  if (typeof data7 !== "string") {
                    const err8 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/values/" + i1, schemaPath: "#/properties/matchExpressions/items/properties/values/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema45.properties.matchExpressions.items.properties.values.items.type, parentSchema: schema45.properties.matchExpressions.items.properties.values.items, data: data7 };
                    if (vErrors === null) {
                      vErrors = [err8];
                    } else {
                      vErrors.push(err8);
                    }
                    errors++;
                  }
                }
              } else {
                const err9 = { instancePath: instancePath + "/matchExpressions/" + i0 + "/values", schemaPath: "#/properties/matchExpressions/items/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.matchExpressions.items.properties.values.type, parentSchema: schema45.properties.matchExpressions.items.properties.values, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/matchExpressions/" + i0, schemaPath: "#/properties/matchExpressions/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.properties.matchExpressions.items.type, parentSchema: schema45.properties.matchExpressions.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      } else {
        const err11 = { instancePath: instancePath + "/matchExpressions", schemaPath: "#/properties/matchExpressions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema45.properties.matchExpressions.type, parentSchema: schema45.properties.matchExpressions, data: data2 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
  } else {
    const err12 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema45.type, parentSchema: schema45, data };
    if (vErrors === null) {
      vErrors = [err12];
    } else {
      vErrors.push(err12);
    }
    errors++;
  }
  validate30.errors = vErrors;
  return errors === 0;
}
validate30.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var wrapper0 = { validate: validate29 };
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate29.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema44.type }, message: "must be string,object", schema: schema44.type, parentSchema: schema44, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema44.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema44, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data0 = data.namespace;
      if (typeof data0 !== "string") {
        const err2 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.namespace.type, parentSchema: schema44.properties.namespace, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.namespaceSelector !== void 0) {
      if (!validate30(data.namespaceSelector, { instancePath: instancePath + "/namespaceSelector", parentData: data, parentDataProperty: "namespaceSelector", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.podSelector !== void 0) {
      if (!validate30(data.podSelector, { instancePath: instancePath + "/podSelector", parentData: data, parentDataProperty: "podSelector", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
        errors = vErrors.length;
      }
    }
    if (data.serviceAccount !== void 0) {
      let data3 = data.serviceAccount;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/serviceAccount", schemaPath: "#/properties/serviceAccount/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema44.properties.serviceAccount.type, parentSchema: schema44.properties.serviceAccount, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.hypothetical !== void 0) {
      let data4 = data.hypothetical;
      if (typeof data4 !== "boolean") {
        const err4 = { instancePath: instancePath + "/hypothetical", schemaPath: "#/properties/hypothetical/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema44.properties.hypothetical.type, parentSchema: schema44.properties.hypothetical, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.cidr !== void 0) {
      let data5 = data.cidr;
      if (typeof data5 !== "string") {
        const err5 = { instancePath: instancePath + "/cidr", schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data5 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.entity !== void 0) {
      let data6 = data.entity;
      if (!(data6 === "kube-apiserver" || data6 === "host" || data6 === "remote-node" || data6 === "health" || data6 === "ingress")) {
        const err6 = { instancePath: instancePath + "/entity", schemaPath: "#/properties/entity/enum", keyword: "enum", params: { allowedValues: schema44.properties.entity.enum }, message: "must be equal to one of the allowed values", schema: schema44.properties.entity.enum, parentSchema: schema44.properties.entity, data: data6 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.all !== void 0) {
      let data7 = data.all;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err7 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.all, data: data7 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        const len0 = data7.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!wrapper0.validate(data7[i0], { instancePath: instancePath + "/all/" + i0, parentData: data7, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/all", schemaPath: "#/properties/all/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.all.type, parentSchema: schema44.properties.all, data: data7 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.except !== void 0) {
      let data9 = data.except;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err9 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema44.properties.except, data: data9 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          if (!wrapper0.validate(data9[i1], { instancePath: instancePath + "/except/" + i1, parentData: data9, parentDataProperty: i1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/except", schemaPath: "#/properties/except/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema44.properties.except.type, parentSchema: schema44.properties.except, data: data9 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema48 = { "description": "one assertion: `from`, `to` and `expect`, or `to` with `onlyFrom` or `exactlyFrom`, or `from` with `onlyTo` or `exactlyTo`", "type": "object", "additionalProperties": false, "required": ["name"], "dependentRequired": { "expect": ["from", "to"], "onlyFrom": ["to"], "exactlyFrom": ["to", "ports"], "onlyTo": ["from"], "exactlyTo": ["from", "ports"] }, "properties": { "name": { "description": "what is asserted, in words", "type": "string", "pattern": "\\S" }, "from": { "$ref": "#/$defs/endpoints" }, "to": { "$ref": "#/$defs/endpoints" }, "via": { "description": "`ingress`: traffic from outside that comes in through an Ingress, a route of the Gateway API or an OpenShift Route; beside `expect`", "enum": ["ingress"] }, "ports": { "$ref": "#/$defs/ports" }, "http": { "description": "one request of HTTP, beside exactly one TCP port: what it leaves out may be anything", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "method": { "description": "the method, like `GET`", "type": "string", "pattern": "^[A-Za-z][A-Za-z0-9_-]*$" }, "path": { "description": "the path with its query, like `/v1/orders`", "type": "string", "pattern": "^[/*]" }, "host": { "description": "the header `Host`, like `api.example.com`, with a port where it has one", "type": "string", "pattern": "^[^ /]+$" } } }, "tls": { "description": "the handshake of TLS, beside exactly one TCP port", "type": "object", "additionalProperties": false, "required": ["serverName"], "properties": { "serverName": { "description": "the name of the server (SNI), like `api.example.com`", "type": "string", "pattern": "^[A-Za-z0-9_.-]+$" } } }, "expect": { "description": "`allow` or `deny`: of every pair, every port, every address family", "enum": ["allow", "deny"] }, "onlyFrom": { "description": "at most these reach `to`", "$ref": "#/$defs/items" }, "exactlyFrom": { "description": "these, all of them, reach `to`, and nothing else does", "$ref": "#/$defs/items" }, "onlyTo": { "description": "`from` reaches at most these", "$ref": "#/$defs/items" }, "exactlyTo": { "description": "`from` reaches these, all of them, and nothing else", "$ref": "#/$defs/items" }, "closedOver": { "description": "`possible` (the default) counts pods that no manifest holds, `declared` does not", "enum": ["possible", "declared"] }, "because": { "description": "policies that must be among the deciding ones", "type": "array", "minItems": 1, "items": { "description": "a policy like `NetworkPolicy/shop/db`", "type": "string" } }, "expectFailure": { "description": "why and until when the case is known to fail", "type": "object", "additionalProperties": false, "required": ["reason", "until"], "properties": { "reason": { "description": "why, e.g. an issue", "type": "string", "pattern": "\\S" }, "until": { "description": "the last day, like `2027-01-31`", "type": "string", "pattern": "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" } } }, "skip": { "description": "why the case is not judged", "type": "string", "pattern": "\\S" }, "severity": { "description": "a `warning` that fails does not fail the run", "enum": ["error", "warning"] }, "allowEmpty": { "description": "selectors may match nothing", "type": "boolean" }, "labels": { "$ref": "#/$defs/labels" }, "cni": { "$ref": "#/$defs/cni" } } };
var schema50 = { "description": "ports like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "array", "minItems": 1, "items": { "description": "a port like `TCP/80`, `TCP/8000-8080`, `UDP`, `TCP/http`, `ICMP/8`, or `all`", "type": "string" } };
var pattern17 = new RegExp("^[A-Za-z][A-Za-z0-9_-]*$", "u");
var pattern18 = new RegExp("^[/*]", "u");
var pattern19 = new RegExp("^[^ /]+$", "u");
var pattern20 = new RegExp("^[A-Za-z0-9_.-]+$", "u");
var pattern22 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", "u");
var schema49 = { "description": "an endpoint, or a list of them", "type": ["string", "object", "array"], "if": { "type": "array" }, "then": { "minItems": 1, "items": { "$ref": "#/$defs/endpoint" } }, "else": { "$ref": "#/$defs/endpoint" } };
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate35.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if ((!data || typeof data != "object") && typeof data !== "string") {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema49.type }, message: "must be string,object,array", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!Array.isArray(data)) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs4 = errors;
    if (Array.isArray(data)) {
      if (data.length < 1) {
        const err2 = { instancePath, schemaPath: "#/then/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema49.then, data };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        if (!validate29(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
    }
    var _valid0 = _errs4 === errors;
    valid0 = _valid0;
    if (valid0) {
      var items0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs6 = errors;
    if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs6 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err3 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema49.if, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate35.errors = vErrors;
  evaluated0.props = props0;
  evaluated0.items = items0;
  return errors === 0;
}
validate35.evaluated = { "dynamicProps": true, "dynamicItems": true };
var schema51 = { "description": "endpoints, each alone or as `{from: endpoint, ports: […]}` (`to` in `onlyTo` and `exactlyTo`)", "type": "array", "items": { "$ref": "#/$defs/item" } };
var schema52 = { "description": "an endpoint, or a map of an endpoint and its ports", "type": ["string", "object"], "if": { "type": "object", "anyOf": [{ "required": ["from"] }, { "required": ["to"] }, { "required": ["ports"] }] }, "then": { "additionalProperties": false, "properties": { "from": { "$ref": "#/$defs/endpoint" }, "to": { "$ref": "#/$defs/endpoint" }, "ports": { "$ref": "#/$defs/ports" } } }, "else": { "$ref": "#/$defs/endpoint" } };
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate41.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema52.type }, message: "must be string,object", schema: schema52.type, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  const _errs1 = errors;
  let valid0 = true;
  const _errs2 = errors;
  if (!(data && typeof data == "object" && !Array.isArray(data))) {
    const err1 = {};
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  const _errs4 = errors;
  let valid1 = false;
  const _errs5 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing0;
    if (data.from === void 0 && (missing0 = "from")) {
      const err2 = {};
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  var _valid1 = _errs5 === errors;
  valid1 = valid1 || _valid1;
  const _errs6 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing1;
    if (data.to === void 0 && (missing1 = "to")) {
      const err3 = {};
      if (vErrors === null) {
        vErrors = [err3];
      } else {
        vErrors.push(err3);
      }
      errors++;
    }
  }
  var _valid1 = _errs6 === errors;
  valid1 = valid1 || _valid1;
  const _errs7 = errors;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    let missing2;
    if (data.ports === void 0 && (missing2 = "ports")) {
      const err4 = {};
      if (vErrors === null) {
        vErrors = [err4];
      } else {
        vErrors.push(err4);
      }
      errors++;
    }
  }
  var _valid1 = _errs7 === errors;
  valid1 = valid1 || _valid1;
  if (!valid1) {
    const err5 = {};
    if (vErrors === null) {
      vErrors = [err5];
    } else {
      vErrors.push(err5);
    }
    errors++;
  } else {
    errors = _errs4;
    if (vErrors !== null) {
      if (_errs4) {
        vErrors.length = _errs4;
      } else {
        vErrors = null;
      }
    }
  }
  var _valid0 = _errs2 === errors;
  errors = _errs1;
  if (vErrors !== null) {
    if (_errs1) {
      vErrors.length = _errs1;
    } else {
      vErrors = null;
    }
  }
  let ifClause0;
  if (_valid0) {
    const _errs8 = errors;
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        if (!(key0 === "from" || key0 === "to" || key0 === "ports")) {
          const err6 = { instancePath, schemaPath: "#/then/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema52.then, data };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
      if (data.from !== void 0) {
        if (!validate29(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
      if (data.to !== void 0) {
        if (!validate29(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
          vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
          errors = vErrors.length;
        }
      }
      if (data.ports !== void 0) {
        let data2 = data.ports;
        if (Array.isArray(data2)) {
          if (data2.length < 1) {
            const err7 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50, data: data2 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
          const len0 = data2.length;
          for (let i0 = 0; i0 < len0; i0++) {
            let data3 = data2[i0];
            if (typeof data3 !== "string") {
              const err8 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/$defs/ports/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.items.type, parentSchema: schema50.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          }
        } else {
          const err9 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.type, parentSchema: schema50, data: data2 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    var _valid0 = _errs8 === errors;
    valid0 = _valid0;
    if (valid0) {
      var props0 = true;
    }
    ifClause0 = "then";
  } else {
    const _errs17 = errors;
    if (!validate29(data, { instancePath, parentData, parentDataProperty, rootData, dynamicAnchors })) {
      vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
      errors = vErrors.length;
    }
    var _valid0 = _errs17 === errors;
    valid0 = _valid0;
    if (valid0) {
      if (props0 !== true) {
        props0 = true;
      }
    }
    ifClause0 = "else";
  }
  if (!valid0) {
    const err10 = { instancePath, schemaPath: "#/if", keyword: "if", params: { failingKeyword: ifClause0 }, message: 'must match "' + ifClause0 + '" schema', schema: schema52.if, parentSchema: schema52, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate41.errors = vErrors;
  evaluated0.props = props0;
  return errors === 0;
}
validate41.evaluated = { "dynamicProps": true, "dynamicItems": false };
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate40.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate41(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.type, parentSchema: schema51, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate40.errors = vErrors;
  return errors === 0;
}
validate40.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate34.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema48.required, parentSchema: schema48, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func2.call(schema48.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err2 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema48.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.name.type, parentSchema: schema48.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.from !== void 0) {
      if (!validate35(data.from, { instancePath: instancePath + "/from", parentData: data, parentDataProperty: "from", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.to !== void 0) {
      if (!validate35(data.to, { instancePath: instancePath + "/to", parentData: data, parentDataProperty: "to", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
        errors = vErrors.length;
      }
    }
    if (data.via !== void 0) {
      let data3 = data.via;
      if (!(data3 === "ingress")) {
        const err4 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/enum", keyword: "enum", params: { allowedValues: schema48.properties.via.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.via.enum, parentSchema: schema48.properties.via, data: data3 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ports !== void 0) {
      let data4 = data.ports;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err5 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema50, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 !== "string") {
            const err6 = { instancePath: instancePath + "/ports/" + i0, schemaPath: "#/$defs/ports/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema50.items.type, parentSchema: schema50.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/ports", schemaPath: "#/$defs/ports/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema50.type, parentSchema: schema50, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.http !== void 0) {
      let data6 = data.http;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (Object.keys(data6).length < 1) {
          const err8 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema48.properties.http, data: data6 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data6) {
          if (!(key1 === "method" || key1 === "path" || key1 === "host")) {
            const err9 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.properties.http, data: data6 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.method !== void 0) {
          let data7 = data6.method;
          if (typeof data7 === "string") {
            if (!pattern17.test(data7)) {
              const err10 = { instancePath: instancePath + "/http/method", schemaPath: "#/properties/http/properties/method/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z][A-Za-z0-9_-]*$" }, message: 'must match pattern "^[A-Za-z][A-Za-z0-9_-]*$"', schema: "^[A-Za-z][A-Za-z0-9_-]*$", parentSchema: schema48.properties.http.properties.method, data: data7 };
              if (vErrors === null) {
                vErrors = [err10];
              } else {
                vErrors.push(err10);
              }
              errors++;
            }
          } else {
            const err11 = { instancePath: instancePath + "/http/method", schemaPath: "#/properties/http/properties/method/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.http.properties.method.type, parentSchema: schema48.properties.http.properties.method, data: data7 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.path !== void 0) {
          let data8 = data6.path;
          if (typeof data8 === "string") {
            if (!pattern18.test(data8)) {
              const err12 = { instancePath: instancePath + "/http/path", schemaPath: "#/properties/http/properties/path/pattern", keyword: "pattern", params: { pattern: "^[/*]" }, message: 'must match pattern "^[/*]"', schema: "^[/*]", parentSchema: schema48.properties.http.properties.path, data: data8 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/http/path", schemaPath: "#/properties/http/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.http.properties.path.type, parentSchema: schema48.properties.http.properties.path, data: data8 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data6.host !== void 0) {
          let data9 = data6.host;
          if (typeof data9 === "string") {
            if (!pattern19.test(data9)) {
              const err14 = { instancePath: instancePath + "/http/host", schemaPath: "#/properties/http/properties/host/pattern", keyword: "pattern", params: { pattern: "^[^ /]+$" }, message: 'must match pattern "^[^ /]+$"', schema: "^[^ /]+$", parentSchema: schema48.properties.http.properties.host, data: data9 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/http/host", schemaPath: "#/properties/http/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.http.properties.host.type, parentSchema: schema48.properties.http.properties.host, data: data9 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/http", schemaPath: "#/properties/http/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.http.type, parentSchema: schema48.properties.http, data: data6 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.tls !== void 0) {
      let data10 = data.tls;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        if (data10.serverName === void 0) {
          const err17 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/required", keyword: "required", params: { missingProperty: "serverName" }, message: "must have required property 'serverName'", schema: schema48.properties.tls.required, parentSchema: schema48.properties.tls, data: data10 };
          if (vErrors === null) {
            vErrors = [err17];
          } else {
            vErrors.push(err17);
          }
          errors++;
        }
        for (const key2 in data10) {
          if (!(key2 === "serverName")) {
            const err18 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.properties.tls, data: data10 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        if (data10.serverName !== void 0) {
          let data11 = data10.serverName;
          if (typeof data11 === "string") {
            if (!pattern20.test(data11)) {
              const err19 = { instancePath: instancePath + "/tls/serverName", schemaPath: "#/properties/tls/properties/serverName/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9_.-]+$" }, message: 'must match pattern "^[A-Za-z0-9_.-]+$"', schema: "^[A-Za-z0-9_.-]+$", parentSchema: schema48.properties.tls.properties.serverName, data: data11 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          } else {
            const err20 = { instancePath: instancePath + "/tls/serverName", schemaPath: "#/properties/tls/properties/serverName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.tls.properties.serverName.type, parentSchema: schema48.properties.tls.properties.serverName, data: data11 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
      } else {
        const err21 = { instancePath: instancePath + "/tls", schemaPath: "#/properties/tls/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.tls.type, parentSchema: schema48.properties.tls, data: data10 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.expect !== void 0) {
      let data12 = data.expect;
      if (!(data12 === "allow" || data12 === "deny")) {
        const err22 = { instancePath: instancePath + "/expect", schemaPath: "#/properties/expect/enum", keyword: "enum", params: { allowedValues: schema48.properties.expect.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.expect.enum, parentSchema: schema48.properties.expect, data: data12 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.onlyFrom !== void 0) {
      if (!validate40(data.onlyFrom, { instancePath: instancePath + "/onlyFrom", parentData: data, parentDataProperty: "onlyFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.exactlyFrom !== void 0) {
      if (!validate40(data.exactlyFrom, { instancePath: instancePath + "/exactlyFrom", parentData: data, parentDataProperty: "exactlyFrom", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.onlyTo !== void 0) {
      if (!validate40(data.onlyTo, { instancePath: instancePath + "/onlyTo", parentData: data, parentDataProperty: "onlyTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.exactlyTo !== void 0) {
      if (!validate40(data.exactlyTo, { instancePath: instancePath + "/exactlyTo", parentData: data, parentDataProperty: "exactlyTo", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data.closedOver !== void 0) {
      let data17 = data.closedOver;
      if (!(data17 === "possible" || data17 === "declared")) {
        const err23 = { instancePath: instancePath + "/closedOver", schemaPath: "#/properties/closedOver/enum", keyword: "enum", params: { allowedValues: schema48.properties.closedOver.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.closedOver.enum, parentSchema: schema48.properties.closedOver, data: data17 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.because !== void 0) {
      let data18 = data.because;
      if (Array.isArray(data18)) {
        if (data18.length < 1) {
          const err24 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema48.properties.because, data: data18 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len1 = data18.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data19 = data18[i1];
          if (typeof data19 !== "string") {
            const err25 = { instancePath: instancePath + "/because/" + i1, schemaPath: "#/properties/because/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.because.items.type, parentSchema: schema48.properties.because.items, data: data19 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/because", schemaPath: "#/properties/because/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema48.properties.because.type, parentSchema: schema48.properties.because, data: data18 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.expectFailure !== void 0) {
      let data20 = data.expectFailure;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        if (data20.reason === void 0) {
          const err27 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/required", keyword: "required", params: { missingProperty: "reason" }, message: "must have required property 'reason'", schema: schema48.properties.expectFailure.required, parentSchema: schema48.properties.expectFailure, data: data20 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        if (data20.until === void 0) {
          const err28 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/required", keyword: "required", params: { missingProperty: "until" }, message: "must have required property 'until'", schema: schema48.properties.expectFailure.required, parentSchema: schema48.properties.expectFailure, data: data20 };
          if (vErrors === null) {
            vErrors = [err28];
          } else {
            vErrors.push(err28);
          }
          errors++;
        }
        for (const key3 in data20) {
          if (!(key3 === "reason" || key3 === "until")) {
            const err29 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema48.properties.expectFailure, data: data20 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data20.reason !== void 0) {
          let data21 = data20.reason;
          if (typeof data21 === "string") {
            if (!pattern4.test(data21)) {
              const err30 = { instancePath: instancePath + "/expectFailure/reason", schemaPath: "#/properties/expectFailure/properties/reason/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema48.properties.expectFailure.properties.reason, data: data21 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
          } else {
            const err31 = { instancePath: instancePath + "/expectFailure/reason", schemaPath: "#/properties/expectFailure/properties/reason/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.expectFailure.properties.reason.type, parentSchema: schema48.properties.expectFailure.properties.reason, data: data21 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
        if (data20.until !== void 0) {
          let data22 = data20.until;
          if (typeof data22 === "string") {
            if (!pattern22.test(data22)) {
              const err32 = { instancePath: instancePath + "/expectFailure/until", schemaPath: "#/properties/expectFailure/properties/until/pattern", keyword: "pattern", params: { pattern: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" }, message: 'must match pattern "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"', schema: "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$", parentSchema: schema48.properties.expectFailure.properties.until, data: data22 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
          } else {
            const err33 = { instancePath: instancePath + "/expectFailure/until", schemaPath: "#/properties/expectFailure/properties/until/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.expectFailure.properties.until.type, parentSchema: schema48.properties.expectFailure.properties.until, data: data22 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
      } else {
        const err34 = { instancePath: instancePath + "/expectFailure", schemaPath: "#/properties/expectFailure/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.properties.expectFailure.type, parentSchema: schema48.properties.expectFailure, data: data20 };
        if (vErrors === null) {
          vErrors = [err34];
        } else {
          vErrors.push(err34);
        }
        errors++;
      }
    }
    if (data.skip !== void 0) {
      let data23 = data.skip;
      if (typeof data23 === "string") {
        if (!pattern4.test(data23)) {
          const err35 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema48.properties.skip, data: data23 };
          if (vErrors === null) {
            vErrors = [err35];
          } else {
            vErrors.push(err35);
          }
          errors++;
        }
      } else {
        const err36 = { instancePath: instancePath + "/skip", schemaPath: "#/properties/skip/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.properties.skip.type, parentSchema: schema48.properties.skip, data: data23 };
        if (vErrors === null) {
          vErrors = [err36];
        } else {
          vErrors.push(err36);
        }
        errors++;
      }
    }
    if (data.severity !== void 0) {
      let data24 = data.severity;
      if (!(data24 === "error" || data24 === "warning")) {
        const err37 = { instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema48.properties.severity.enum }, message: "must be equal to one of the allowed values", schema: schema48.properties.severity.enum, parentSchema: schema48.properties.severity, data: data24 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
    if (data.allowEmpty !== void 0) {
      let data25 = data.allowEmpty;
      if (typeof data25 !== "boolean") {
        const err38 = { instancePath: instancePath + "/allowEmpty", schemaPath: "#/properties/allowEmpty/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema48.properties.allowEmpty.type, parentSchema: schema48.properties.allowEmpty, data: data25 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data26 = data.labels;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key4 in data26) {
          let data27 = data26[key4];
          if (typeof data27 !== "string") {
            const err39 = { instancePath: instancePath + "/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data27 };
            if (vErrors === null) {
              vErrors = [err39];
            } else {
              vErrors.push(err39);
            }
            errors++;
          }
        }
      } else {
        const err40 = { instancePath: instancePath + "/labels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data26 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.cni !== void 0) {
      let data28 = data.cni;
      if (typeof data28 !== "string" && !Array.isArray(data28)) {
        const err41 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/type", keyword: "type", params: { type: schema35.type }, message: "must be string,array", schema: schema35.type, parentSchema: schema35, data: data28 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (Array.isArray(data28)) {
        if (data28.length < 1) {
          const err42 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35, data: data28 };
          if (vErrors === null) {
            vErrors = [err42];
          } else {
            vErrors.push(err42);
          }
          errors++;
        }
        const len2 = data28.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data29 = data28[i2];
          if (typeof data29 !== "string") {
            const err43 = { instancePath: instancePath + "/cni/" + i2, schemaPath: "#/$defs/cni/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data29 };
            if (vErrors === null) {
              vErrors = [err43];
            } else {
              vErrors.push(err43);
            }
            errors++;
          }
        }
      }
    }
    if (data.expect !== void 0) {
      if (data.from === void 0) {
        const err44 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "expect",
          missingProperty: "from",
          depsCount: 2,
          deps: "from, to"
        }, message: "must have properties from, to when property expect is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err44];
        } else {
          vErrors.push(err44);
        }
        errors++;
      }
      if (data.to === void 0) {
        const err45 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "expect",
          missingProperty: "to",
          depsCount: 2,
          deps: "from, to"
        }, message: "must have properties from, to when property expect is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.onlyFrom !== void 0) {
      if (data.to === void 0) {
        const err46 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "onlyFrom",
          missingProperty: "to",
          depsCount: 1,
          deps: "to"
        }, message: "must have property to when property onlyFrom is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.exactlyFrom !== void 0) {
      if (data.to === void 0) {
        const err47 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyFrom",
          missingProperty: "to",
          depsCount: 2,
          deps: "to, ports"
        }, message: "must have properties to, ports when property exactlyFrom is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err47];
        } else {
          vErrors.push(err47);
        }
        errors++;
      }
      if (data.ports === void 0) {
        const err48 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyFrom",
          missingProperty: "ports",
          depsCount: 2,
          deps: "to, ports"
        }, message: "must have properties to, ports when property exactlyFrom is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.onlyTo !== void 0) {
      if (data.from === void 0) {
        const err49 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "onlyTo",
          missingProperty: "from",
          depsCount: 1,
          deps: "from"
        }, message: "must have property from when property onlyTo is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err49];
        } else {
          vErrors.push(err49);
        }
        errors++;
      }
    }
    if (data.exactlyTo !== void 0) {
      if (data.from === void 0) {
        const err50 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyTo",
          missingProperty: "from",
          depsCount: 2,
          deps: "from, ports"
        }, message: "must have properties from, ports when property exactlyTo is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err50];
        } else {
          vErrors.push(err50);
        }
        errors++;
      }
      if (data.ports === void 0) {
        const err51 = { instancePath, schemaPath: "#/dependentRequired", keyword: "dependentRequired", params: {
          property: "exactlyTo",
          missingProperty: "ports",
          depsCount: 2,
          deps: "from, ports"
        }, message: "must have properties from, ports when property exactlyTo is present", schema: schema48.dependentRequired, parentSchema: schema48, data };
        if (vErrors === null) {
          vErrors = [err51];
        } else {
          vErrors.push(err51);
        }
        errors++;
      }
    }
  } else {
    const err52 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema48.type, parentSchema: schema48, data };
    if (vErrors === null) {
      vErrors = [err52];
    } else {
      vErrors.push(err52);
    }
    errors++;
  }
  validate34.errors = vErrors;
  return errors === 0;
}
validate34.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var pattern15 = new RegExp("^[a-z][a-z0-9-]*$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.cases === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "cases" }, message: "must have required property 'cases'", schema: schema34.required, parentSchema: schema34, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "cni" || key0 === "podCIDRs" || key0 === "ipFamilies" || key0 === "manifests" || key0 === "environments" || key0 === "fixtures" || key0 === "groups" || key0 === "cases")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema34, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cni !== void 0) {
      let data0 = data.cni;
      if (typeof data0 !== "string" && !Array.isArray(data0)) {
        const err2 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/type", keyword: "type", params: { type: schema35.type }, message: "must be string,array", schema: schema35.type, parentSchema: schema35, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (Array.isArray(data0)) {
        if (data0.length < 1) {
          const err3 = { instancePath: instancePath + "/cni", schemaPath: "#/$defs/cni/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema35, data: data0 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data0.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data1 = data0[i0];
          if (typeof data1 !== "string") {
            const err4 = { instancePath: instancePath + "/cni/" + i0, schemaPath: "#/$defs/cni/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.items.type, parentSchema: schema35.items, data: data1 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.podCIDRs !== void 0) {
      let data2 = data.podCIDRs;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err5 = { instancePath: instancePath + "/podCIDRs", schemaPath: "#/properties/podCIDRs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.podCIDRs, data: data2 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err6 = { instancePath: instancePath + "/podCIDRs/" + i1, schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema36.type, parentSchema: schema36, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = { instancePath: instancePath + "/podCIDRs", schemaPath: "#/properties/podCIDRs/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.podCIDRs.type, parentSchema: schema34.properties.podCIDRs, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.ipFamilies !== void 0) {
      let data4 = data.ipFamilies;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err8 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.ipFamilies, data: data4 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        const len2 = data4.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data5 = data4[i2];
          if (!(data5 === "IPv4" || data5 === "IPv6")) {
            const err9 = { instancePath: instancePath + "/ipFamilies/" + i2, schemaPath: "#/properties/ipFamilies/items/enum", keyword: "enum", params: { allowedValues: schema34.properties.ipFamilies.items.enum }, message: "must be equal to one of the allowed values", schema: schema34.properties.ipFamilies.items.enum, parentSchema: schema34.properties.ipFamilies.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        let i3 = data4.length;
        let j0;
        if (i3 > 1) {
          outer0:
            for (; i3--; ) {
              for (j0 = i3; j0--; ) {
                if (func0(data4[i3], data4[j0])) {
                  const err10 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i3 + " are identical)", schema: true, parentSchema: schema34.properties.ipFamilies, data: data4 };
                  if (vErrors === null) {
                    vErrors = [err10];
                  } else {
                    vErrors.push(err10);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err11 = { instancePath: instancePath + "/ipFamilies", schemaPath: "#/properties/ipFamilies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.ipFamilies.type, parentSchema: schema34.properties.ipFamilies, data: data4 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
    }
    if (data.manifests !== void 0) {
      if (!validate22(data.manifests, { instancePath: instancePath + "/manifests", parentData: data, parentDataProperty: "manifests", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      let data7 = data.environments;
      if (!data7 || typeof data7 != "object") {
        const err12 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: schema34.properties.environments.type }, message: "must be array,object", schema: schema34.properties.environments.type, parentSchema: schema34.properties.environments, data: data7 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.environments, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
        const len3 = data7.length;
        for (let i4 = 0; i4 < len3; i4++) {
          let data8 = data7[i4];
          if (typeof data8 === "string") {
            if (!pattern4.test(data8)) {
              const err14 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34.properties.environments.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          } else {
            const err15 = { instancePath: instancePath + "/environments/" + i4, schemaPath: "#/properties/environments/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.properties.environments.items.type, parentSchema: schema34.properties.environments.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
      }
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err16 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema34.properties.environments, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        for (const key1 in data7) {
          if (!validate22(data7[key1], { instancePath: instancePath + "/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key1, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
            errors = vErrors.length;
          }
        }
      }
    }
    if (data.fixtures !== void 0) {
      let data10 = data.fixtures;
      if (Array.isArray(data10)) {
        const len4 = data10.length;
        for (let i5 = 0; i5 < len4; i5++) {
          let data11 = data10[i5];
          if (!(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
            const err17 = { instancePath: instancePath + "/fixtures/" + i5, schemaPath: "#/properties/fixtures/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.fixtures.items.type, parentSchema: schema34.properties.fixtures.items, data: data11 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/fixtures", schemaPath: "#/properties/fixtures/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.fixtures.type, parentSchema: schema34.properties.fixtures, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.groups !== void 0) {
      let data12 = data.groups;
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key2 in data12) {
          const _errs28 = errors;
          if (typeof key2 === "string") {
            if (!pattern15.test(key2)) {
              const err19 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9-]*$" }, message: 'must match pattern "^[a-z][a-z0-9-]*$"', schema: "^[a-z][a-z0-9-]*$", parentSchema: schema34.properties.groups.propertyNames, data: key2, propertyName: key2 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
          var valid15 = _errs28 === errors;
          if (!valid15) {
            const err20 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/propertyNames", keyword: "propertyNames", params: { propertyName: key2 }, message: "property name must be valid", schema: schema34.properties.groups.propertyNames, parentSchema: schema34.properties.groups, data: data12 };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        for (const key3 in data12) {
          let data13 = data12[key3];
          if (Array.isArray(data13)) {
            if (data13.length < 1) {
              const err21 = { instancePath: instancePath + "/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.groups.additionalProperties, data: data13 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            const len5 = data13.length;
            for (let i6 = 0; i6 < len5; i6++) {
              if (!validate29(data13[i6], { instancePath: instancePath + "/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i6, parentData: data13, parentDataProperty: i6, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err22 = { instancePath: instancePath + "/groups/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/groups/additionalProperties/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.groups.additionalProperties.type, parentSchema: schema34.properties.groups.additionalProperties, data: data13 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
      } else {
        const err23 = { instancePath: instancePath + "/groups", schemaPath: "#/properties/groups/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.properties.groups.type, parentSchema: schema34.properties.groups, data: data12 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.cases !== void 0) {
      let data15 = data.cases;
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err24 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema34.properties.cases, data: data15 };
          if (vErrors === null) {
            vErrors = [err24];
          } else {
            vErrors.push(err24);
          }
          errors++;
        }
        const len6 = data15.length;
        for (let i7 = 0; i7 < len6; i7++) {
          if (!validate34(data15[i7], { instancePath: instancePath + "/cases/" + i7, parentData: data15, parentDataProperty: i7, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/cases", schemaPath: "#/properties/cases/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema34.properties.cases.type, parentSchema: schema34.properties.cases, data: data15 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
  } else {
    const err26 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema34.type, parentSchema: schema34, data };
    if (vErrors === null) {
      vErrors = [err26];
    } else {
      vErrors.push(err26);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.apiVersion === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "apiVersion" }, message: "must have required property 'apiVersion'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.kind === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.spec === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "spec" }, message: "must have required property 'spec'", schema: schema31.required, parentSchema: schema31, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "apiVersion" || key0 === "kind" || key0 === "metadata" || key0 === "spec")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if ("reachspec.dev/v1alpha1" !== data0) {
        const err4 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "reachspec.dev/v1alpha1" }, message: "must be equal to constant", schema: "reachspec.dev/v1alpha1", parentSchema: schema31.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("ConnectivityTest" !== data1) {
        const err5 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "ConnectivityTest" }, message: "must be equal to constant", schema: "ConnectivityTest", parentSchema: schema31.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.metadata !== void 0) {
      let data2 = data.metadata;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "name" || key1 === "namespace" || key1 === "labels" || key1 === "annotations")) {
            const err6 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.metadata, data: data2 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        if (data2.name !== void 0) {
          let data3 = data2.name;
          if (typeof data3 !== "string") {
            const err7 = { instancePath: instancePath + "/metadata/name", schemaPath: "#/properties/metadata/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.name.type, parentSchema: schema31.properties.metadata.properties.name, data: data3 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data2.namespace !== void 0) {
          let data4 = data2.namespace;
          if (typeof data4 !== "string") {
            const err8 = { instancePath: instancePath + "/metadata/namespace", schemaPath: "#/properties/metadata/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.metadata.properties.namespace.type, parentSchema: schema31.properties.metadata.properties.namespace, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data2.labels !== void 0) {
          let data5 = data2.labels;
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            for (const key2 in data5) {
              let data6 = data5[key2];
              if (typeof data6 !== "string") {
                const err9 = { instancePath: instancePath + "/metadata/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data6 };
                if (vErrors === null) {
                  vErrors = [err9];
                } else {
                  vErrors.push(err9);
                }
                errors++;
              }
            }
          } else {
            const err10 = { instancePath: instancePath + "/metadata/labels", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data2.annotations !== void 0) {
          let data7 = data2.annotations;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key3 in data7) {
              let data8 = data7[key3];
              if (typeof data8 !== "string") {
                const err11 = { instancePath: instancePath + "/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/$defs/labels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.additionalProperties.type, parentSchema: schema32.additionalProperties, data: data8 };
                if (vErrors === null) {
                  vErrors = [err11];
                } else {
                  vErrors.push(err11);
                }
                errors++;
              }
            }
          } else {
            const err12 = { instancePath: instancePath + "/metadata/annotations", schemaPath: "#/$defs/labels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema32.type, parentSchema: schema32, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/metadata", schemaPath: "#/properties/metadata/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.metadata.type, parentSchema: schema31.properties.metadata, data: data2 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.spec !== void 0) {
      if (!validate21(data.spec, { instancePath: instancePath + "/spec", parentData: data, parentDataProperty: "spec", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err14 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err14];
    } else {
      vErrors.push(err14);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
export {
  validate
};
