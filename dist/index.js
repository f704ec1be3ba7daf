import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d as n}from"./shared-settings-2.js";import"./shared-lint-findings.js";import"./shared-lint-checks.js";import"./shared-diff.js";import"./shared-settings-generated.js";import"./shared-dialects-cilium.js";
import"./shared-picomatch.js";import"./shared-closed.js";import"./shared-language-generated.js";import"./shared-settings.js";import"./shared-ip-num.js";import{a as s,b as d,c as y,d as c,
e as p,f as m,g as f,h as g,i as u,j as b,k as x,l as R,m as h}from"./shared-src.js";import{t as i}from"./shared-diagnostics.js";import"./shared-esbuild.js";function C(e,r={}){return n(e,{...a(r),command:r.command??"test"})}function S(e,r,o={}){return n({base:e,head:r},{...a(o),command:"diff"})}function F(e,{from:r,to:o,port:l},t={}){return n(e,{...a(t),command:"\
explain",from:r,to:o,port:l})}function a(e){return{config:e.config,cni:e.cni,namespace:e.namespace,raw:e.raw??!1,podCidrs:e.podCidrs??[],variables:e.variables,ipBlocks:e.ipBlocks,undeclaredNamespaces:e.
undeclaredNamespaces,podTemplatePaths:e.podTemplatePaths,ingressControllers:e.ingressControllers,selection:{selector:e.selector,filters:e.filters??[],files:e.files??[]},environments:e.environments,map:{
exposure:e.exposure??!1,focus:e.focus??[],direction:e.direction,from:e.from??[],to:e.to??[],ports:e.ports??[]},today:e.today??new Date().toISOString().slice(0,10)}}export{i as UsageError,s as apiVersion,c as countConnections,S as diff,y as diffConnections,p as diffThresholds,h as exitCode,F as explain,m as isCrossed,g as isLintCrossed,b as isUnder,f as lintThresholds,
R as mapConnections,u as mutationOperators,x as podsId,d as reachBetweenClasses,C as run};
