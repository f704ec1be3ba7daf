// Made by `npm run generate` from ../schema.ts. Do not edit.
// validate
var validate = validate20;
var validate_default = validate20;
var schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "https://reachspec.dev/schemas/v1alpha1/settings.schema.json", "title": "Settings", "description": "Says once for a repository what flags would say on each command line, and what no manifest tells of the cluster. A flag goes before it, and so does what a test file says.", "type": "object", "additionalProperties": false, "properties": { "apiVersion": { "description": "`reachspec.dev/v1alpha1`", "const": "reachspec.dev/v1alpha1" }, "kind": { "description": "`Settings`", "const": "Settings" }, "paths": { "description": "files, folders and globs that are read where the command line names none, relative to the folder of this file", "type": "array", "minItems": 1, "items": { "description": "a file, a folder or a glob", "type": "string", "pattern": "\\S" } }, "ignores": { "description": "what is left out, as lines of a `.reachspecignore` beside this file: the patterns of `.gitignore`", "type": "array", "items": { "description": "a pattern as in `.gitignore`", "type": "string", "pattern": "\\S" } }, "roots": { "description": "what test files without `spec.manifests` are judged by, beside all that the run found", "$ref": "#/$defs/roots" }, "environments": { "description": "clusters or namespaces that the same tests are judged in, by name", "type": "object", "minProperties": 1, "propertyNames": { "description": "a name of letters, digits, dots, dashes and underscores", "pattern": "^[\\w][\\w.-]*$" }, "additionalProperties": { "$ref": "#/$defs/environment" } }, "cni": { "description": "the CNI profile of suites that name none, as NAME or NAME@VERSION, like `calico` or `kindnet@0.23`", "type": "string" }, "calicoVersion": { "description": 'the version of Calico in quotes, like "3.31", for the profiles `calico` and `canal` where neither their name nor a manifest tells one; without it "3.32"', "type": "string", "pattern": "^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$" }, "cilium": { "description": "what changes Cilium's policies, as values of its Helm chart, for the profiles `cilium`, `azure-cilium` and `gke-dataplane-v2`; it goes before what manifests say", "$ref": "#/$defs/cilium" }, "podCIDRs": { "description": "the address ranges of the pods", "$ref": "#/$defs/cidrs" }, "serviceCIDRs": { "description": "the address ranges of Services", "$ref": "#/$defs/cidrs" }, "nodeCIDRs": { "description": "the address ranges of the nodes", "$ref": "#/$defs/cidrs" }, "kubeAPIServer": { "description": "the addresses of the API server, which are the endpoints of the Service `default/kubernetes`", "type": ["string", "array"], "minItems": 1, "items": { "description": "an address like `10.0.0.10`", "type": "string" } }, "kubernetesVersion": { "description": 'a version in quotes, like "1.34" or "1.34.2": without them YAML reads 1.30 as the number 1.3', "type": "string", "pattern": "^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$" }, "namespace": { "description": "the namespace of namespaced objects that name none, as `kubectl apply -n` gives it", "$ref": "#/$defs/namespaceName" }, "undeclaredNamespaces": { "description": "the labels of namespaces that no manifest declares: `unknown` (the default), or `unlabelled`: none but the name", "enum": ["unknown", "unlabelled"] }, "variables": { "description": "values of the variables in manifests, as text: quote numbers and booleans; `--var` and `--var-file` go before them", "type": "object", "additionalProperties": { "description": "the value of a variable, in quotes where it is a number", "type": "string" } }, "ingressControllers": { "description": "the pods that carry the traffic of Ingresses, Gateways and Routes, beside those that are recognised", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/ingressController" } }, "podTemplatePaths": { "description": "kinds of your own that run pods, and where their pod templates are", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/podTemplatePath" } }, "severities": { "description": "the severity of diagnostics by code, like `model/identical-copy: off`; errors and what guards trust in a verdict can only be raised", "type": "object", "additionalProperties": { "description": "`error`, `warning`, `notice`, or `off` to leave it out", "enum": ["error", "warning", "notice", "off"] } } }, "$defs": { "environment": { "description": "one environment; what it says of the cluster goes before what the settings say", "type": "object", "additionalProperties": false, "required": ["manifests"], "properties": { "manifests": { "description": "what is applied there", "$ref": "#/$defs/roots" }, "cni": { "description": "the CNI profile, as NAME or NAME@VERSION", "type": "string" }, "podCIDRs": { "description": "the address ranges of the pods", "$ref": "#/$defs/cidrs" } } }, "cilium": { "description": "values of the chart of Cilium", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "policyEnforcementMode": { "description": "whom policies isolate: `default`, `always` or `never`", "enum": ["default", "always", "never"] }, "policyAuditMode": { "description": "whether denied traffic is only watched", "type": "boolean" }, "policyCIDRMatchMode": { "description": "what address ranges match beside addresses outside: `nodes`, `pods`", "type": "array", "items": { "description": "`nodes` or `pods`", "enum": ["nodes", "pods"] } }, "hostFirewall": { "description": "whether policies govern nodes", "$ref": "#/$defs/enabled" }, "k8sNetworkPolicy": { "description": "whether NetworkPolicies are read", "$ref": "#/$defs/enabled" }, "k8sClusterNetworkPolicy": { "description": "whether ClusterNetworkPolicies are read", "$ref": "#/$defs/enabled" }, "enableNonDefaultDenyPolicies": { "description": "whether `enableDefaultDeny` is read", "type": "boolean" }, "nodeSelectorLabels": { "description": "whether `fromNodes` and `toNodes` are taken", "type": "boolean" }, "l7Proxy": { "description": "whether rules of layer 7 are taken", "type": "boolean" }, "sctp": { "description": "whether SCTP is carried", "$ref": "#/$defs/enabled" }, "authentication": { "description": "whether mutual authentication is on", "$ref": "#/$defs/enabled" }, "labels": { "description": "which labels policies see, as in `labels` of `cilium-config`", "type": "string" }, "cluster": { "description": "this cluster", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "its name, which selectors may ask for", "type": "string" } } }, "clustermesh": { "description": "the mesh of clusters", "type": "object", "additionalProperties": false, "properties": { "policyDefaultLocalCluster": { "description": "whether selectors hold the own cluster alone unless they say otherwise", "type": "boolean" } } }, "extraConfig": { "description": 'keys of `cilium-config` in quotes, like `enable-icmp-rules: "false"`', "type": "object", "additionalProperties": { "description": "the value of a key, in quotes", "type": "string" } } } }, "enabled": { "description": "a switch", "type": "object", "additionalProperties": false, "required": ["enabled"], "properties": { "enabled": { "description": "`true` or `false`", "type": "boolean" } } }, "cidrs": { "description": "address ranges like `10.0.0.0/8` or `2001:db8::/32`", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } }, "cidr": { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" }, "namespaceName": { "description": "the name of a namespace: lower case letters, digits and dashes", "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, "ingressController": { "description": "an ingress controller: its pods, and the classes that it serves", "type": "object", "additionalProperties": false, "required": ["name", "namespace", "podLabels"], "properties": { "name": { "description": "what reports call it", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of its pods", "$ref": "#/$defs/namespaceName" }, "podLabels": { "description": "labels that its pods have, and no others in that namespace", "type": "object", "minProperties": 1, "additionalProperties": { "description": "the value of a label", "type": "string" } }, "ingressClasses": { "description": "the IngressClasses that it serves; without this list and `gatewayClasses` it serves everything", "$ref": "#/$defs/classes" }, "gatewayClasses": { "description": "the GatewayClasses that it serves", "$ref": "#/$defs/classes" }, "hostNetwork": { "description": "its pods use the network of their nodes", "type": "boolean" } } }, "classes": { "description": "names of classes", "type": "array", "minItems": 1, "items": { "description": "the name of a class", "type": "string", "pattern": "\\S" } }, "podTemplatePath": { "description": "one kind of custom resource that runs pods", "type": "object", "additionalProperties": false, "required": ["group", "kind", "path"], "properties": { "group": { "description": "the API group, without the version, like `apps.example.com`", "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, "kind": { "description": "the kind as the API spells it, like `Workshop`", "type": "string", "pattern": "^[A-Z]\\w*$" }, "path": { "description": "the fields that lead to the pod template, with dots, like `spec.template`", "type": "string", "pattern": "^[\\w-]+(\\.[\\w-]+)*$" }, "version": { "description": "the version of the group, like `v1beta1`; without it every version", "type": "string", "pattern": "^v[0-9]+((alpha|beta)[0-9]+)?$" } } }, "roots": { "description": "roots, each a cluster or a part of one as it is applied", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/root" } }, "root": { "description": "a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository", "type": ["string", "object"], "pattern": "\\S", "minProperties": 1, "additionalProperties": false, "dependentRequired": { "enableHelm": ["kustomize"], "git": ["path"], "path": ["git"] }, "properties": { "kustomize": { "description": "the folder of a kustomization, which the installed `kustomize` or `kubectl` builds", "$ref": "#/$defs/rootFolder" }, "enableHelm": { "description": "kustomize may run helm for `helmCharts`", "type": "boolean" }, "helm": { "$ref": "#/$defs/chart" }, "raw": { "description": "a folder whose documents are taken as they stand, kustomization and chart or not", "$ref": "#/$defs/rootFolder" }, "git": { "description": "a commit, branch or tag of this checkout", "type": "string", "pattern": "\\S" }, "path": { "description": "a file or a folder at that ref", "$ref": "#/$defs/rootFolder" } } }, "rootFolder": { "description": "a path relative to this file, inside the repository", "type": "string", "pattern": "\\S" }, "chart": { "description": "a chart, which the installed `helm` renders", "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "description": "the folder of the chart", "$ref": "#/$defs/rootFolder" }, "release": { "description": "the name of the release; the default is `release-name`", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of the release; the default is `default`", "type": "string", "pattern": "\\S" }, "values": { "description": "values files, and maps of values; a later one wins", "type": "array", "items": { "description": "a values file, or a map of values", "type": ["string", "object"], "pattern": "\\S" } }, "set": { "description": "values by path, like `image.tag`, which win over `values`; a string stays one", "type": "object", "additionalProperties": { "description": "a value", "type": ["string", "number", "boolean", "null"] } }, "kubeVersion": { "description": 'the version of the cluster in quotes, like `"1.34"`', "type": "string", "pattern": "\\S" } } } } };
var schema48 = { "description": "the name of a namespace: lower case letters, digits and dashes", "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" };
var schema53 = { "description": "one kind of custom resource that runs pods", "type": "object", "additionalProperties": false, "required": ["group", "kind", "path"], "properties": { "group": { "description": "the API group, without the version, like `apps.example.com`", "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, "kind": { "description": "the kind as the API spells it, like `Workshop`", "type": "string", "pattern": "^[A-Z]\\w*$" }, "path": { "description": "the fields that lead to the pod template, with dots, like `spec.template`", "type": "string", "pattern": "^[\\w-]+(\\.[\\w-]+)*$" }, "version": { "description": "the version of the group, like `v1beta1`; without it every version", "type": "string", "pattern": "^v[0-9]+((alpha|beta)[0-9]+)?$" } } };
var func1 = Object.prototype.hasOwnProperty;
var pattern4 = new RegExp("\\S", "u");
var pattern16 = new RegExp("^[\\w][\\w.-]*$", "u");
var pattern17 = new RegExp("^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$", "u");
var pattern18 = new RegExp("^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$", "u");
var pattern19 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
var pattern24 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "u");
var pattern25 = new RegExp("^[A-Z]\\w*$", "u");
var pattern26 = new RegExp("^[\\w-]+(\\.[\\w-]+)*$", "u");
var pattern27 = new RegExp("^v[0-9]+((alpha|beta)[0-9]+)?$", "u");
var schema32 = { "description": "roots, each a cluster or a part of one as it is applied", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/root" } };
var schema33 = { "description": "a file, a folder, a glob, `-` for standard input, or a map: `{kustomize: DIR}`, `{helm: {chart: DIR}}`, `{raw: DIR}`, `{git: REF, path: DIR}`; paths are relative to this file and stay inside the repository", "type": ["string", "object"], "pattern": "\\S", "minProperties": 1, "additionalProperties": false, "dependentRequired": { "enableHelm": ["kustomize"], "git": ["path"], "path": ["git"] }, "properties": { "kustomize": { "description": "the folder of a kustomization, which the installed `kustomize` or `kubectl` builds", "$ref": "#/$defs/rootFolder" }, "enableHelm": { "description": "kustomize may run helm for `helmCharts`", "type": "boolean" }, "helm": { "$ref": "#/$defs/chart" }, "raw": { "description": "a folder whose documents are taken as they stand, kustomization and chart or not", "$ref": "#/$defs/rootFolder" }, "git": { "description": "a commit, branch or tag of this checkout", "type": "string", "pattern": "\\S" }, "path": { "description": "a file or a folder at that ref", "$ref": "#/$defs/rootFolder" } } };
var schema34 = { "description": "a path relative to this file, inside the repository", "type": "string", "pattern": "\\S" };
var schema35 = { "description": "a chart, which the installed `helm` renders", "type": "object", "additionalProperties": false, "required": ["chart"], "properties": { "chart": { "description": "the folder of the chart", "$ref": "#/$defs/rootFolder" }, "release": { "description": "the name of the release; the default is `release-name`", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of the release; the default is `default`", "type": "string", "pattern": "\\S" }, "values": { "description": "values files, and maps of values; a later one wins", "type": "array", "items": { "description": "a values file, or a map of values", "type": ["string", "object"], "pattern": "\\S" } }, "set": { "description": "values by path, like `image.tag`, which win over `values`; a string stays one", "type": "object", "additionalProperties": { "description": "a value", "type": ["string", "number", "boolean", "null"] } }, "kubeVersion": { "description": 'the version of the cluster in quotes, like `"1.34"`', "type": "string", "pattern": "\\S" } } };
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
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.chart === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "chart" }, message: "must have required property 'chart'", schema: schema35.required, parentSchema: schema35, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "chart" || key0 === "release" || key0 === "namespace" || key0 === "values" || key0 === "set" || key0 === "kubeVersion")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema35, data };
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
          const err2 = { instancePath: instancePath + "/chart", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/chart", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
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
          const err4 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema35.properties.release, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/release", schemaPath: "#/properties/release/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.release.type, parentSchema: schema35.properties.release, data: data1 };
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
          const err6 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema35.properties.namespace, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/namespace", schemaPath: "#/properties/namespace/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.namespace.type, parentSchema: schema35.properties.namespace, data: data2 };
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
            const err8 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/type", keyword: "type", params: { type: schema35.properties.values.items.type }, message: "must be string,object", schema: schema35.properties.values.items.type, parentSchema: schema35.properties.values.items, data: data4 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
          if (typeof data4 === "string") {
            if (!pattern4.test(data4)) {
              const err9 = { instancePath: instancePath + "/values/" + i0, schemaPath: "#/properties/values/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema35.properties.values.items, data: data4 };
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
        const err10 = { instancePath: instancePath + "/values", schemaPath: "#/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema35.properties.values.type, parentSchema: schema35.properties.values, data: data3 };
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
            const err11 = { instancePath: instancePath + "/set/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/set/additionalProperties/type", keyword: "type", params: { type: schema35.properties.set.additionalProperties.type }, message: "must be string,number,boolean,null", schema: schema35.properties.set.additionalProperties.type, parentSchema: schema35.properties.set.additionalProperties, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = { instancePath: instancePath + "/set", schemaPath: "#/properties/set/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.properties.set.type, parentSchema: schema35.properties.set, data: data5 };
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
          const err13 = { instancePath: instancePath + "/kubeVersion", schemaPath: "#/properties/kubeVersion/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema35.properties.kubeVersion, data: data7 };
          if (vErrors === null) {
            vErrors = [err13];
          } else {
            vErrors.push(err13);
          }
          errors++;
        }
      } else {
        const err14 = { instancePath: instancePath + "/kubeVersion", schemaPath: "#/properties/kubeVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema35.properties.kubeVersion.type, parentSchema: schema35.properties.kubeVersion, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema35.type, parentSchema: schema35, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
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
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: schema33.type }, message: "must be string,object", schema: schema33.type, parentSchema: schema33, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data === "string") {
    if (!pattern4.test(data)) {
      const err1 = { instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema33, data };
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
      const err2 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema33, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "kustomize" || key0 === "enableHelm" || key0 === "helm" || key0 === "raw" || key0 === "git" || key0 === "path")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema33, data };
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
          const err4 = { instancePath: instancePath + "/kustomize", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/kustomize", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data0 };
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
        const err6 = { instancePath: instancePath + "/enableHelm", schemaPath: "#/properties/enableHelm/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema33.properties.enableHelm.type, parentSchema: schema33.properties.enableHelm, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.helm !== void 0) {
      if (!validate23(data.helm, { instancePath: instancePath + "/helm", parentData: data, parentDataProperty: "helm", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
        errors = vErrors.length;
      }
    }
    if (data.raw !== void 0) {
      let data3 = data.raw;
      if (typeof data3 === "string") {
        if (!pattern4.test(data3)) {
          const err7 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data3 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/raw", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data3 };
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
          const err9 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema33.properties.git, data: data4 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      } else {
        const err10 = { instancePath: instancePath + "/git", schemaPath: "#/properties/git/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema33.properties.git.type, parentSchema: schema33.properties.git, data: data4 };
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
          const err11 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/rootFolder/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema34, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/path", schemaPath: "#/$defs/rootFolder/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema34.type, parentSchema: schema34, data: data5 };
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
        }, message: "must have property kustomize when property enableHelm is present", schema: schema33.dependentRequired, parentSchema: schema33, data };
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
        }, message: "must have property path when property git is present", schema: schema33.dependentRequired, parentSchema: schema33, data };
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
        }, message: "must have property git when property path is present", schema: schema33.dependentRequired, parentSchema: schema33, data };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
  }
  validate22.errors = vErrors;
  return errors === 0;
}
validate22.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema32, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], { instancePath: instancePath + "/" + i0, parentData: data, parentDataProperty: i0, rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema32.type, parentSchema: schema32, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate21.errors = vErrors;
  return errors === 0;
}
validate21.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
var schema39 = { "description": "one environment; what it says of the cluster goes before what the settings say", "type": "object", "additionalProperties": false, "required": ["manifests"], "properties": { "manifests": { "description": "what is applied there", "$ref": "#/$defs/roots" }, "cni": { "description": "the CNI profile, as NAME or NAME@VERSION", "type": "string" }, "podCIDRs": { "description": "the address ranges of the pods", "$ref": "#/$defs/cidrs" } } };
var schema40 = { "description": "address ranges like `10.0.0.0/8` or `2001:db8::/32`", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/cidr" } };
var schema41 = { "description": "an address range like `10.0.0.0/8` or `2001:db8::/32`", "type": "string" };
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
  if (Array.isArray(data)) {
    if (data.length < 1) {
      const err0 = { instancePath, schemaPath: "#/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema40, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      let data0 = data[i0];
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/" + i0, schemaPath: "#/$defs/cidr/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema41.type, parentSchema: schema41, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
  } else {
    const err2 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema40.type, parentSchema: schema40, data };
    if (vErrors === null) {
      vErrors = [err2];
    } else {
      vErrors.push(err2);
    }
    errors++;
  }
  validate29.errors = vErrors;
  return errors === 0;
}
validate29.evaluated = { "items": true, "dynamicProps": false, "dynamicItems": false };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate27.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.manifests === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "manifests" }, message: "must have required property 'manifests'", schema: schema39.required, parentSchema: schema39, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "manifests" || key0 === "cni" || key0 === "podCIDRs")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema39, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.manifests !== void 0) {
      if (!validate21(data.manifests, { instancePath: instancePath + "/manifests", parentData: data, parentDataProperty: "manifests", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.cni !== void 0) {
      let data1 = data.cni;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/cni", schemaPath: "#/properties/cni/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema39.properties.cni.type, parentSchema: schema39.properties.cni, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.podCIDRs !== void 0) {
      if (!validate29(data.podCIDRs, { instancePath: instancePath + "/podCIDRs", parentData: data, parentDataProperty: "podCIDRs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema39.type, parentSchema: schema39, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
validate27.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema42 = { "description": "values of the chart of Cilium", "type": "object", "additionalProperties": false, "minProperties": 1, "properties": { "policyEnforcementMode": { "description": "whom policies isolate: `default`, `always` or `never`", "enum": ["default", "always", "never"] }, "policyAuditMode": { "description": "whether denied traffic is only watched", "type": "boolean" }, "policyCIDRMatchMode": { "description": "what address ranges match beside addresses outside: `nodes`, `pods`", "type": "array", "items": { "description": "`nodes` or `pods`", "enum": ["nodes", "pods"] } }, "hostFirewall": { "description": "whether policies govern nodes", "$ref": "#/$defs/enabled" }, "k8sNetworkPolicy": { "description": "whether NetworkPolicies are read", "$ref": "#/$defs/enabled" }, "k8sClusterNetworkPolicy": { "description": "whether ClusterNetworkPolicies are read", "$ref": "#/$defs/enabled" }, "enableNonDefaultDenyPolicies": { "description": "whether `enableDefaultDeny` is read", "type": "boolean" }, "nodeSelectorLabels": { "description": "whether `fromNodes` and `toNodes` are taken", "type": "boolean" }, "l7Proxy": { "description": "whether rules of layer 7 are taken", "type": "boolean" }, "sctp": { "description": "whether SCTP is carried", "$ref": "#/$defs/enabled" }, "authentication": { "description": "whether mutual authentication is on", "$ref": "#/$defs/enabled" }, "labels": { "description": "which labels policies see, as in `labels` of `cilium-config`", "type": "string" }, "cluster": { "description": "this cluster", "type": "object", "additionalProperties": false, "properties": { "name": { "description": "its name, which selectors may ask for", "type": "string" } } }, "clustermesh": { "description": "the mesh of clusters", "type": "object", "additionalProperties": false, "properties": { "policyDefaultLocalCluster": { "description": "whether selectors hold the own cluster alone unless they say otherwise", "type": "boolean" } } }, "extraConfig": { "description": 'keys of `cilium-config` in quotes, like `enable-icmp-rules: "false"`', "type": "object", "additionalProperties": { "description": "the value of a key, in quotes", "type": "string" } } } };
var schema43 = { "description": "a switch", "type": "object", "additionalProperties": false, "required": ["enabled"], "properties": { "enabled": { "description": "`true` or `false`", "type": "boolean" } } };
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate32.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (Object.keys(data).length < 1) {
      const err0 = { instancePath, schemaPath: "#/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema42, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema42.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.policyEnforcementMode !== void 0) {
      let data0 = data.policyEnforcementMode;
      if (!(data0 === "default" || data0 === "always" || data0 === "never")) {
        const err2 = { instancePath: instancePath + "/policyEnforcementMode", schemaPath: "#/properties/policyEnforcementMode/enum", keyword: "enum", params: { allowedValues: schema42.properties.policyEnforcementMode.enum }, message: "must be equal to one of the allowed values", schema: schema42.properties.policyEnforcementMode.enum, parentSchema: schema42.properties.policyEnforcementMode, data: data0 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.policyAuditMode !== void 0) {
      let data1 = data.policyAuditMode;
      if (typeof data1 !== "boolean") {
        const err3 = { instancePath: instancePath + "/policyAuditMode", schemaPath: "#/properties/policyAuditMode/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.policyAuditMode.type, parentSchema: schema42.properties.policyAuditMode, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.policyCIDRMatchMode !== void 0) {
      let data2 = data.policyCIDRMatchMode;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (!(data3 === "nodes" || data3 === "pods")) {
            const err4 = { instancePath: instancePath + "/policyCIDRMatchMode/" + i0, schemaPath: "#/properties/policyCIDRMatchMode/items/enum", keyword: "enum", params: { allowedValues: schema42.properties.policyCIDRMatchMode.items.enum }, message: "must be equal to one of the allowed values", schema: schema42.properties.policyCIDRMatchMode.items.enum, parentSchema: schema42.properties.policyCIDRMatchMode.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = { instancePath: instancePath + "/policyCIDRMatchMode", schemaPath: "#/properties/policyCIDRMatchMode/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema42.properties.policyCIDRMatchMode.type, parentSchema: schema42.properties.policyCIDRMatchMode, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.hostFirewall !== void 0) {
      let data4 = data.hostFirewall;
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.enabled === void 0) {
          const err6 = { instancePath: instancePath + "/hostFirewall", schemaPath: "#/$defs/enabled/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'", schema: schema43.required, parentSchema: schema43, data: data4 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "enabled")) {
            const err7 = { instancePath: instancePath + "/hostFirewall", schemaPath: "#/$defs/enabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data4 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.enabled !== void 0) {
          let data5 = data4.enabled;
          if (typeof data5 !== "boolean") {
            const err8 = { instancePath: instancePath + "/hostFirewall/enabled", schemaPath: "#/$defs/enabled/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.enabled.type, parentSchema: schema43.properties.enabled, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/hostFirewall", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.k8sNetworkPolicy !== void 0) {
      let data6 = data.k8sNetworkPolicy;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        if (data6.enabled === void 0) {
          const err10 = { instancePath: instancePath + "/k8sNetworkPolicy", schemaPath: "#/$defs/enabled/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'", schema: schema43.required, parentSchema: schema43, data: data6 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key2 in data6) {
          if (!(key2 === "enabled")) {
            const err11 = { instancePath: instancePath + "/k8sNetworkPolicy", schemaPath: "#/$defs/enabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data6.enabled !== void 0) {
          let data7 = data6.enabled;
          if (typeof data7 !== "boolean") {
            const err12 = { instancePath: instancePath + "/k8sNetworkPolicy/enabled", schemaPath: "#/$defs/enabled/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.enabled.type, parentSchema: schema43.properties.enabled, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/k8sNetworkPolicy", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.k8sClusterNetworkPolicy !== void 0) {
      let data8 = data.k8sClusterNetworkPolicy;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        if (data8.enabled === void 0) {
          const err14 = { instancePath: instancePath + "/k8sClusterNetworkPolicy", schemaPath: "#/$defs/enabled/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'", schema: schema43.required, parentSchema: schema43, data: data8 };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        for (const key3 in data8) {
          if (!(key3 === "enabled")) {
            const err15 = { instancePath: instancePath + "/k8sClusterNetworkPolicy", schemaPath: "#/$defs/enabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data8 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data8.enabled !== void 0) {
          let data9 = data8.enabled;
          if (typeof data9 !== "boolean") {
            const err16 = { instancePath: instancePath + "/k8sClusterNetworkPolicy/enabled", schemaPath: "#/$defs/enabled/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.enabled.type, parentSchema: schema43.properties.enabled, data: data9 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/k8sClusterNetworkPolicy", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data8 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.enableNonDefaultDenyPolicies !== void 0) {
      let data10 = data.enableNonDefaultDenyPolicies;
      if (typeof data10 !== "boolean") {
        const err18 = { instancePath: instancePath + "/enableNonDefaultDenyPolicies", schemaPath: "#/properties/enableNonDefaultDenyPolicies/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.enableNonDefaultDenyPolicies.type, parentSchema: schema42.properties.enableNonDefaultDenyPolicies, data: data10 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.nodeSelectorLabels !== void 0) {
      let data11 = data.nodeSelectorLabels;
      if (typeof data11 !== "boolean") {
        const err19 = { instancePath: instancePath + "/nodeSelectorLabels", schemaPath: "#/properties/nodeSelectorLabels/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.nodeSelectorLabels.type, parentSchema: schema42.properties.nodeSelectorLabels, data: data11 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.l7Proxy !== void 0) {
      let data12 = data.l7Proxy;
      if (typeof data12 !== "boolean") {
        const err20 = { instancePath: instancePath + "/l7Proxy", schemaPath: "#/properties/l7Proxy/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.l7Proxy.type, parentSchema: schema42.properties.l7Proxy, data: data12 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.sctp !== void 0) {
      let data13 = data.sctp;
      if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
        if (data13.enabled === void 0) {
          const err21 = { instancePath: instancePath + "/sctp", schemaPath: "#/$defs/enabled/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'", schema: schema43.required, parentSchema: schema43, data: data13 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        for (const key4 in data13) {
          if (!(key4 === "enabled")) {
            const err22 = { instancePath: instancePath + "/sctp", schemaPath: "#/$defs/enabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data13 };
            if (vErrors === null) {
              vErrors = [err22];
            } else {
              vErrors.push(err22);
            }
            errors++;
          }
        }
        if (data13.enabled !== void 0) {
          let data14 = data13.enabled;
          if (typeof data14 !== "boolean") {
            const err23 = { instancePath: instancePath + "/sctp/enabled", schemaPath: "#/$defs/enabled/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.enabled.type, parentSchema: schema43.properties.enabled, data: data14 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
      } else {
        const err24 = { instancePath: instancePath + "/sctp", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data13 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.authentication !== void 0) {
      let data15 = data.authentication;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.enabled === void 0) {
          const err25 = { instancePath: instancePath + "/authentication", schemaPath: "#/$defs/enabled/required", keyword: "required", params: { missingProperty: "enabled" }, message: "must have required property 'enabled'", schema: schema43.required, parentSchema: schema43, data: data15 };
          if (vErrors === null) {
            vErrors = [err25];
          } else {
            vErrors.push(err25);
          }
          errors++;
        }
        for (const key5 in data15) {
          if (!(key5 === "enabled")) {
            const err26 = { instancePath: instancePath + "/authentication", schemaPath: "#/$defs/enabled/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema43, data: data15 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data15.enabled !== void 0) {
          let data16 = data15.enabled;
          if (typeof data16 !== "boolean") {
            const err27 = { instancePath: instancePath + "/authentication/enabled", schemaPath: "#/$defs/enabled/properties/enabled/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema43.properties.enabled.type, parentSchema: schema43.properties.enabled, data: data16 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/authentication", schemaPath: "#/$defs/enabled/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema43.type, parentSchema: schema43, data: data15 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.labels !== void 0) {
      let data17 = data.labels;
      if (typeof data17 !== "string") {
        const err29 = { instancePath: instancePath + "/labels", schemaPath: "#/properties/labels/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.labels.type, parentSchema: schema42.properties.labels, data: data17 };
        if (vErrors === null) {
          vErrors = [err29];
        } else {
          vErrors.push(err29);
        }
        errors++;
      }
    }
    if (data.cluster !== void 0) {
      let data18 = data.cluster;
      if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
        for (const key6 in data18) {
          if (!(key6 === "name")) {
            const err30 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42.properties.cluster, data: data18 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data18.name !== void 0) {
          let data19 = data18.name;
          if (typeof data19 !== "string") {
            const err31 = { instancePath: instancePath + "/cluster/name", schemaPath: "#/properties/cluster/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.cluster.properties.name.type, parentSchema: schema42.properties.cluster.properties.name, data: data19 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/cluster", schemaPath: "#/properties/cluster/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.cluster.type, parentSchema: schema42.properties.cluster, data: data18 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
    if (data.clustermesh !== void 0) {
      let data20 = data.clustermesh;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key7 in data20) {
          if (!(key7 === "policyDefaultLocalCluster")) {
            const err33 = { instancePath: instancePath + "/clustermesh", schemaPath: "#/properties/clustermesh/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties", schema: false, parentSchema: schema42.properties.clustermesh, data: data20 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        if (data20.policyDefaultLocalCluster !== void 0) {
          let data21 = data20.policyDefaultLocalCluster;
          if (typeof data21 !== "boolean") {
            const err34 = { instancePath: instancePath + "/clustermesh/policyDefaultLocalCluster", schemaPath: "#/properties/clustermesh/properties/policyDefaultLocalCluster/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema42.properties.clustermesh.properties.policyDefaultLocalCluster.type, parentSchema: schema42.properties.clustermesh.properties.policyDefaultLocalCluster, data: data21 };
            if (vErrors === null) {
              vErrors = [err34];
            } else {
              vErrors.push(err34);
            }
            errors++;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/clustermesh", schemaPath: "#/properties/clustermesh/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.clustermesh.type, parentSchema: schema42.properties.clustermesh, data: data20 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.extraConfig !== void 0) {
      let data22 = data.extraConfig;
      if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
        for (const key8 in data22) {
          let data23 = data22[key8];
          if (typeof data23 !== "string") {
            const err36 = { instancePath: instancePath + "/extraConfig/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/extraConfig/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema42.properties.extraConfig.additionalProperties.type, parentSchema: schema42.properties.extraConfig.additionalProperties, data: data23 };
            if (vErrors === null) {
              vErrors = [err36];
            } else {
              vErrors.push(err36);
            }
            errors++;
          }
        }
      } else {
        const err37 = { instancePath: instancePath + "/extraConfig", schemaPath: "#/properties/extraConfig/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.properties.extraConfig.type, parentSchema: schema42.properties.extraConfig, data: data22 };
        if (vErrors === null) {
          vErrors = [err37];
        } else {
          vErrors.push(err37);
        }
        errors++;
      }
    }
  } else {
    const err38 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema42.type, parentSchema: schema42, data };
    if (vErrors === null) {
      vErrors = [err38];
    } else {
      vErrors.push(err38);
    }
    errors++;
  }
  validate32.errors = vErrors;
  return errors === 0;
}
validate32.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema49 = { "description": "an ingress controller: its pods, and the classes that it serves", "type": "object", "additionalProperties": false, "required": ["name", "namespace", "podLabels"], "properties": { "name": { "description": "what reports call it", "type": "string", "pattern": "\\S" }, "namespace": { "description": "the namespace of its pods", "$ref": "#/$defs/namespaceName" }, "podLabels": { "description": "labels that its pods have, and no others in that namespace", "type": "object", "minProperties": 1, "additionalProperties": { "description": "the value of a label", "type": "string" } }, "ingressClasses": { "description": "the IngressClasses that it serves; without this list and `gatewayClasses` it serves everything", "$ref": "#/$defs/classes" }, "gatewayClasses": { "description": "the GatewayClasses that it serves", "$ref": "#/$defs/classes" }, "hostNetwork": { "description": "its pods use the network of their nodes", "type": "boolean" } } };
var schema51 = { "description": "names of classes", "type": "array", "minItems": 1, "items": { "description": "the name of a class", "type": "string", "pattern": "\\S" } };
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate37.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.namespace === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "namespace" }, message: "must have required property 'namespace'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.podLabels === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "podLabels" }, message: "must have required property 'podLabels'", schema: schema49.required, parentSchema: schema49, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "name" || key0 === "namespace" || key0 === "podLabels" || key0 === "ingressClasses" || key0 === "gatewayClasses" || key0 === "hostNetwork")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema49, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data0 = data.name;
      if (typeof data0 === "string") {
        if (!pattern4.test(data0)) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema49.properties.name, data: data0 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.name.type, parentSchema: schema49.properties.name, data: data0 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data1 = data.namespace;
      if (typeof data1 === "string") {
        if (!pattern19.test(data1)) {
          const err6 = { instancePath: instancePath + "/namespace", schemaPath: "#/$defs/namespaceName/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", parentSchema: schema48, data: data1 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/namespace", schemaPath: "#/$defs/namespaceName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data1 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.podLabels !== void 0) {
      let data2 = data.podLabels;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        if (Object.keys(data2).length < 1) {
          const err8 = { instancePath: instancePath + "/podLabels", schemaPath: "#/properties/podLabels/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema49.properties.podLabels, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        for (const key1 in data2) {
          let data3 = data2[key1];
          if (typeof data3 !== "string") {
            const err9 = { instancePath: instancePath + "/podLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/podLabels/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema49.properties.podLabels.additionalProperties.type, parentSchema: schema49.properties.podLabels.additionalProperties, data: data3 };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = { instancePath: instancePath + "/podLabels", schemaPath: "#/properties/podLabels/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.properties.podLabels.type, parentSchema: schema49.properties.podLabels, data: data2 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.ingressClasses !== void 0) {
      let data4 = data.ingressClasses;
      if (Array.isArray(data4)) {
        if (data4.length < 1) {
          const err11 = { instancePath: instancePath + "/ingressClasses", schemaPath: "#/$defs/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len0 = data4.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data5 = data4[i0];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err12 = { instancePath: instancePath + "/ingressClasses/" + i0, schemaPath: "#/$defs/classes/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema51.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
          } else {
            const err13 = { instancePath: instancePath + "/ingressClasses/" + i0, schemaPath: "#/$defs/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.items.type, parentSchema: schema51.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
      } else {
        const err14 = { instancePath: instancePath + "/ingressClasses", schemaPath: "#/$defs/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.type, parentSchema: schema51, data: data4 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.gatewayClasses !== void 0) {
      let data6 = data.gatewayClasses;
      if (Array.isArray(data6)) {
        if (data6.length < 1) {
          const err15 = { instancePath: instancePath + "/gatewayClasses", schemaPath: "#/$defs/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema51, data: data6 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        const len1 = data6.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data7 = data6[i1];
          if (typeof data7 === "string") {
            if (!pattern4.test(data7)) {
              const err16 = { instancePath: instancePath + "/gatewayClasses/" + i1, schemaPath: "#/$defs/classes/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema51.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          } else {
            const err17 = { instancePath: instancePath + "/gatewayClasses/" + i1, schemaPath: "#/$defs/classes/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema51.items.type, parentSchema: schema51.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/gatewayClasses", schemaPath: "#/$defs/classes/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema51.type, parentSchema: schema51, data: data6 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.hostNetwork !== void 0) {
      let data8 = data.hostNetwork;
      if (typeof data8 !== "boolean") {
        const err19 = { instancePath: instancePath + "/hostNetwork", schemaPath: "#/properties/hostNetwork/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema49.properties.hostNetwork.type, parentSchema: schema49.properties.hostNetwork, data: data8 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
  } else {
    const err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema49.type, parentSchema: schema49, data };
    if (vErrors === null) {
      vErrors = [err20];
    } else {
      vErrors.push(err20);
    }
    errors++;
  }
  validate37.errors = vErrors;
  return errors === 0;
}
validate37.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.apiVersion !== void 0) {
      let data0 = data.apiVersion;
      if ("reachspec.dev/v1alpha1" !== data0) {
        const err1 = { instancePath: instancePath + "/apiVersion", schemaPath: "#/properties/apiVersion/const", keyword: "const", params: { allowedValue: "reachspec.dev/v1alpha1" }, message: "must be equal to constant", schema: "reachspec.dev/v1alpha1", parentSchema: schema31.properties.apiVersion, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data1 = data.kind;
      if ("Settings" !== data1) {
        const err2 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/const", keyword: "const", params: { allowedValue: "Settings" }, message: "must be equal to constant", schema: "Settings", parentSchema: schema31.properties.kind, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.paths !== void 0) {
      let data2 = data.paths;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err3 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.paths, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern4.test(data3)) {
              const err4 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.paths.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err4];
              } else {
                vErrors.push(err4);
              }
              errors++;
            }
          } else {
            const err5 = { instancePath: instancePath + "/paths/" + i0, schemaPath: "#/properties/paths/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.paths.items.type, parentSchema: schema31.properties.paths.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/paths", schemaPath: "#/properties/paths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.paths.type, parentSchema: schema31.properties.paths, data: data2 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.ignores !== void 0) {
      let data4 = data.ignores;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern4.test(data5)) {
              const err7 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/properties/ignores/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema31.properties.ignores.items, data: data5 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
          } else {
            const err8 = { instancePath: instancePath + "/ignores/" + i1, schemaPath: "#/properties/ignores/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.ignores.items.type, parentSchema: schema31.properties.ignores.items, data: data5 };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
      } else {
        const err9 = { instancePath: instancePath + "/ignores", schemaPath: "#/properties/ignores/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.ignores.type, parentSchema: schema31.properties.ignores, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.roots !== void 0) {
      if (!validate21(data.roots, { instancePath: instancePath + "/roots", parentData: data, parentDataProperty: "roots", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
        errors = vErrors.length;
      }
    }
    if (data.environments !== void 0) {
      let data7 = data.environments;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        if (Object.keys(data7).length < 1) {
          const err10 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/minProperties", keyword: "minProperties", params: { limit: 1 }, message: "must NOT have fewer than 1 properties", schema: 1, parentSchema: schema31.properties.environments, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        for (const key1 in data7) {
          const _errs15 = errors;
          if (typeof key1 === "string") {
            if (!pattern16.test(key1)) {
              const err11 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames/pattern", keyword: "pattern", params: { pattern: "^[\\w][\\w.-]*$" }, message: 'must match pattern "^[\\w][\\w.-]*$"', schema: "^[\\w][\\w.-]*$", parentSchema: schema31.properties.environments.propertyNames, data: key1, propertyName: key1 };
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
          }
          var valid5 = _errs15 === errors;
          if (!valid5) {
            const err12 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/propertyNames", keyword: "propertyNames", params: { propertyName: key1 }, message: "property name must be valid", schema: schema31.properties.environments.propertyNames, parentSchema: schema31.properties.environments, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
        for (const key2 in data7) {
          if (!validate27(data7[key2], { instancePath: instancePath + "/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), parentData: data7, parentDataProperty: key2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err13 = { instancePath: instancePath + "/environments", schemaPath: "#/properties/environments/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.environments.type, parentSchema: schema31.properties.environments, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.cni !== void 0) {
      let data9 = data.cni;
      if (typeof data9 !== "string") {
        const err14 = { instancePath: instancePath + "/cni", schemaPath: "#/properties/cni/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.cni.type, parentSchema: schema31.properties.cni, data: data9 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.calicoVersion !== void 0) {
      let data10 = data.calicoVersion;
      if (typeof data10 === "string") {
        if (!pattern17.test(data10)) {
          const err15 = { instancePath: instancePath + "/calicoVersion", schemaPath: "#/properties/calicoVersion/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$" }, message: 'must match pattern "^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$"', schema: "^v?[0-9]{1,3}(\\.[0-9]{1,4}){1,2}$", parentSchema: schema31.properties.calicoVersion, data: data10 };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      } else {
        const err16 = { instancePath: instancePath + "/calicoVersion", schemaPath: "#/properties/calicoVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.calicoVersion.type, parentSchema: schema31.properties.calicoVersion, data: data10 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.cilium !== void 0) {
      if (!validate32(data.cilium, { instancePath: instancePath + "/cilium", parentData: data, parentDataProperty: "cilium", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
        errors = vErrors.length;
      }
    }
    if (data.podCIDRs !== void 0) {
      if (!validate29(data.podCIDRs, { instancePath: instancePath + "/podCIDRs", parentData: data, parentDataProperty: "podCIDRs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.serviceCIDRs !== void 0) {
      if (!validate29(data.serviceCIDRs, { instancePath: instancePath + "/serviceCIDRs", parentData: data, parentDataProperty: "serviceCIDRs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.nodeCIDRs !== void 0) {
      if (!validate29(data.nodeCIDRs, { instancePath: instancePath + "/nodeCIDRs", parentData: data, parentDataProperty: "nodeCIDRs", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
        errors = vErrors.length;
      }
    }
    if (data.kubeAPIServer !== void 0) {
      let data15 = data.kubeAPIServer;
      if (typeof data15 !== "string" && !Array.isArray(data15)) {
        const err17 = { instancePath: instancePath + "/kubeAPIServer", schemaPath: "#/properties/kubeAPIServer/type", keyword: "type", params: { type: schema31.properties.kubeAPIServer.type }, message: "must be string,array", schema: schema31.properties.kubeAPIServer.type, parentSchema: schema31.properties.kubeAPIServer, data: data15 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
      if (Array.isArray(data15)) {
        if (data15.length < 1) {
          const err18 = { instancePath: instancePath + "/kubeAPIServer", schemaPath: "#/properties/kubeAPIServer/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.kubeAPIServer, data: data15 };
          if (vErrors === null) {
            vErrors = [err18];
          } else {
            vErrors.push(err18);
          }
          errors++;
        }
        const len2 = data15.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data16 = data15[i2];
          if (typeof data16 !== "string") {
            const err19 = { instancePath: instancePath + "/kubeAPIServer/" + i2, schemaPath: "#/properties/kubeAPIServer/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.kubeAPIServer.items.type, parentSchema: schema31.properties.kubeAPIServer.items, data: data16 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      }
    }
    if (data.kubernetesVersion !== void 0) {
      let data17 = data.kubernetesVersion;
      if (typeof data17 === "string") {
        if (!pattern18.test(data17)) {
          const err20 = { instancePath: instancePath + "/kubernetesVersion", schemaPath: "#/properties/kubernetesVersion/pattern", keyword: "pattern", params: { pattern: "^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$" }, message: 'must match pattern "^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$"', schema: "^v?[0-9]{1,3}\\.[0-9]{1,4}(\\.[0-9]{1,6})?$", parentSchema: schema31.properties.kubernetesVersion, data: data17 };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      } else {
        const err21 = { instancePath: instancePath + "/kubernetesVersion", schemaPath: "#/properties/kubernetesVersion/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.kubernetesVersion.type, parentSchema: schema31.properties.kubernetesVersion, data: data17 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.namespace !== void 0) {
      let data18 = data.namespace;
      if (typeof data18 === "string") {
        if (!pattern19.test(data18)) {
          const err22 = { instancePath: instancePath + "/namespace", schemaPath: "#/$defs/namespaceName/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"', schema: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", parentSchema: schema48, data: data18 };
          if (vErrors === null) {
            vErrors = [err22];
          } else {
            vErrors.push(err22);
          }
          errors++;
        }
      } else {
        const err23 = { instancePath: instancePath + "/namespace", schemaPath: "#/$defs/namespaceName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema48.type, parentSchema: schema48, data: data18 };
        if (vErrors === null) {
          vErrors = [err23];
        } else {
          vErrors.push(err23);
        }
        errors++;
      }
    }
    if (data.undeclaredNamespaces !== void 0) {
      let data19 = data.undeclaredNamespaces;
      if (!(data19 === "unknown" || data19 === "unlabelled")) {
        const err24 = { instancePath: instancePath + "/undeclaredNamespaces", schemaPath: "#/properties/undeclaredNamespaces/enum", keyword: "enum", params: { allowedValues: schema31.properties.undeclaredNamespaces.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.undeclaredNamespaces.enum, parentSchema: schema31.properties.undeclaredNamespaces, data: data19 };
        if (vErrors === null) {
          vErrors = [err24];
        } else {
          vErrors.push(err24);
        }
        errors++;
      }
    }
    if (data.variables !== void 0) {
      let data20 = data.variables;
      if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
        for (const key3 in data20) {
          let data21 = data20[key3];
          if (typeof data21 !== "string") {
            const err25 = { instancePath: instancePath + "/variables/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/variables/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.variables.additionalProperties.type, parentSchema: schema31.properties.variables.additionalProperties, data: data21 };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
      } else {
        const err26 = { instancePath: instancePath + "/variables", schemaPath: "#/properties/variables/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.variables.type, parentSchema: schema31.properties.variables, data: data20 };
        if (vErrors === null) {
          vErrors = [err26];
        } else {
          vErrors.push(err26);
        }
        errors++;
      }
    }
    if (data.ingressControllers !== void 0) {
      let data22 = data.ingressControllers;
      if (Array.isArray(data22)) {
        if (data22.length < 1) {
          const err27 = { instancePath: instancePath + "/ingressControllers", schemaPath: "#/properties/ingressControllers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.ingressControllers, data: data22 };
          if (vErrors === null) {
            vErrors = [err27];
          } else {
            vErrors.push(err27);
          }
          errors++;
        }
        const len3 = data22.length;
        for (let i3 = 0; i3 < len3; i3++) {
          if (!validate37(data22[i3], { instancePath: instancePath + "/ingressControllers/" + i3, parentData: data22, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err28 = { instancePath: instancePath + "/ingressControllers", schemaPath: "#/properties/ingressControllers/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.ingressControllers.type, parentSchema: schema31.properties.ingressControllers, data: data22 };
        if (vErrors === null) {
          vErrors = [err28];
        } else {
          vErrors.push(err28);
        }
        errors++;
      }
    }
    if (data.podTemplatePaths !== void 0) {
      let data24 = data.podTemplatePaths;
      if (Array.isArray(data24)) {
        if (data24.length < 1) {
          const err29 = { instancePath: instancePath + "/podTemplatePaths", schemaPath: "#/properties/podTemplatePaths/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema31.properties.podTemplatePaths, data: data24 };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len4 = data24.length;
        for (let i4 = 0; i4 < len4; i4++) {
          let data25 = data24[i4];
          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
            if (data25.group === void 0) {
              const err30 = { instancePath: instancePath + "/podTemplatePaths/" + i4, schemaPath: "#/$defs/podTemplatePath/required", keyword: "required", params: { missingProperty: "group" }, message: "must have required property 'group'", schema: schema53.required, parentSchema: schema53, data: data25 };
              if (vErrors === null) {
                vErrors = [err30];
              } else {
                vErrors.push(err30);
              }
              errors++;
            }
            if (data25.kind === void 0) {
              const err31 = { instancePath: instancePath + "/podTemplatePaths/" + i4, schemaPath: "#/$defs/podTemplatePath/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema53.required, parentSchema: schema53, data: data25 };
              if (vErrors === null) {
                vErrors = [err31];
              } else {
                vErrors.push(err31);
              }
              errors++;
            }
            if (data25.path === void 0) {
              const err32 = { instancePath: instancePath + "/podTemplatePaths/" + i4, schemaPath: "#/$defs/podTemplatePath/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'", schema: schema53.required, parentSchema: schema53, data: data25 };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            for (const key4 in data25) {
              if (!(key4 === "group" || key4 === "kind" || key4 === "path" || key4 === "version")) {
                const err33 = { instancePath: instancePath + "/podTemplatePaths/" + i4, schemaPath: "#/$defs/podTemplatePath/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema53, data: data25 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data25.group !== void 0) {
              let data26 = data25.group;
              if (typeof data26 === "string") {
                if (!pattern24.test(data26)) {
                  const err34 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/group", schemaPath: "#/$defs/podTemplatePath/properties/group/pattern", keyword: "pattern", params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$" }, message: 'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"', schema: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", parentSchema: schema53.properties.group, data: data26 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              } else {
                const err35 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/group", schemaPath: "#/$defs/podTemplatePath/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.group.type, parentSchema: schema53.properties.group, data: data26 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data25.kind !== void 0) {
              let data27 = data25.kind;
              if (typeof data27 === "string") {
                if (!pattern25.test(data27)) {
                  const err36 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/kind", schemaPath: "#/$defs/podTemplatePath/properties/kind/pattern", keyword: "pattern", params: { pattern: "^[A-Z]\\w*$" }, message: 'must match pattern "^[A-Z]\\w*$"', schema: "^[A-Z]\\w*$", parentSchema: schema53.properties.kind, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err36];
                  } else {
                    vErrors.push(err36);
                  }
                  errors++;
                }
              } else {
                const err37 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/kind", schemaPath: "#/$defs/podTemplatePath/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.kind.type, parentSchema: schema53.properties.kind, data: data27 };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data25.path !== void 0) {
              let data28 = data25.path;
              if (typeof data28 === "string") {
                if (!pattern26.test(data28)) {
                  const err38 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/path", schemaPath: "#/$defs/podTemplatePath/properties/path/pattern", keyword: "pattern", params: { pattern: "^[\\w-]+(\\.[\\w-]+)*$" }, message: 'must match pattern "^[\\w-]+(\\.[\\w-]+)*$"', schema: "^[\\w-]+(\\.[\\w-]+)*$", parentSchema: schema53.properties.path, data: data28 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/path", schemaPath: "#/$defs/podTemplatePath/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.path.type, parentSchema: schema53.properties.path, data: data28 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
            if (data25.version !== void 0) {
              let data29 = data25.version;
              if (typeof data29 === "string") {
                if (!pattern27.test(data29)) {
                  const err40 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/version", schemaPath: "#/$defs/podTemplatePath/properties/version/pattern", keyword: "pattern", params: { pattern: "^v[0-9]+((alpha|beta)[0-9]+)?$" }, message: 'must match pattern "^v[0-9]+((alpha|beta)[0-9]+)?$"', schema: "^v[0-9]+((alpha|beta)[0-9]+)?$", parentSchema: schema53.properties.version, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err40];
                  } else {
                    vErrors.push(err40);
                  }
                  errors++;
                }
              } else {
                const err41 = { instancePath: instancePath + "/podTemplatePaths/" + i4 + "/version", schemaPath: "#/$defs/podTemplatePath/properties/version/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema53.properties.version.type, parentSchema: schema53.properties.version, data: data29 };
                if (vErrors === null) {
                  vErrors = [err41];
                } else {
                  vErrors.push(err41);
                }
                errors++;
              }
            }
          } else {
            const err42 = { instancePath: instancePath + "/podTemplatePaths/" + i4, schemaPath: "#/$defs/podTemplatePath/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema53.type, parentSchema: schema53, data: data25 };
            if (vErrors === null) {
              vErrors = [err42];
            } else {
              vErrors.push(err42);
            }
            errors++;
          }
        }
      } else {
        const err43 = { instancePath: instancePath + "/podTemplatePaths", schemaPath: "#/properties/podTemplatePaths/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.podTemplatePaths.type, parentSchema: schema31.properties.podTemplatePaths, data: data24 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.severities !== void 0) {
      let data30 = data.severities;
      if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
        for (const key5 in data30) {
          let data31 = data30[key5];
          if (!(data31 === "error" || data31 === "warning" || data31 === "notice" || data31 === "off")) {
            const err44 = { instancePath: instancePath + "/severities/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/severities/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.severities.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.severities.additionalProperties.enum, parentSchema: schema31.properties.severities.additionalProperties, data: data31 };
            if (vErrors === null) {
              vErrors = [err44];
            } else {
              vErrors.push(err44);
            }
            errors++;
          }
        }
      } else {
        const err45 = { instancePath: instancePath + "/severities", schemaPath: "#/properties/severities/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.severities.type, parentSchema: schema31.properties.severities, data: data30 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
  } else {
    const err46 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err46];
    } else {
      vErrors.push(err46);
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
