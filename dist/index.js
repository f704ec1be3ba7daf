import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{d as n}from"./shared-settings.js";import"./shared-lint-findings.js";import"./shared-lint-checks.js";import"./shared-settings-generated.js";import"./shared-settings-2.js";import"./shared-dialects-admin-2.js";
import"./shared-dialects-calico-2.js";import"./shared-dialects-cilium.js";import"./shared-dialects-networks.js";import"./shared-dialects-unevaluated-2.js";import"./shared-closed-2.js";import"./shared-ingress-2.js";
import"./shared-language-generated.js";import"./shared-diff.js";import"./shared-closed.js";import"./shared-picomatch.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import{a_35 as i}from"./shared-run.js";import{a_53 as s,b_53 as d,c_53 as y,d_53 as c,e_53 as p,f_53 as m,g_53 as f,h_53 as g,i_53 as u,j_53 as b,k_53 as x,l_53 as R,m_53 as h,n_53 as O}from"./shared-run.js";
import"./shared-run.js";import"./shared-esbuild.js";function S(e,r={}){return n(e,{...o(r),command:r.command??"test"})}function F(e,r,a={}){return n({base:e,head:r},{...o(a),command:"diff"})}function L(e,{from:r,to:a,port:l},t={}){return n(e,{...o(t),command:"\
explain",from:r,to:a,port:l})}function o(e){return{config:e.config,cni:e.cni,namespace:e.namespace,raw:e.raw??!1,podCidrs:e.podCidrs??[],variables:e.variables,ipBlocks:e.ipBlocks,undeclaredNamespaces:e.
undeclaredNamespaces,podTemplatePaths:e.podTemplatePaths,ingressControllers:e.ingressControllers,selection:{selector:e.selector,filters:e.filters??[],files:e.files??[]},environments:e.environments,map:{
exposure:e.exposure??!1,focus:e.focus??[],direction:e.direction,from:e.from??[],to:e.to??[],ports:e.ports??[]},today:e.today??new Date().toISOString().slice(0,10)}}export{i as UsageError,s as apiVersion,p as countConnections,F as diff,c as diffConnections,m as diffThresholds,O as exitCode,L as explain,y as isCoveredUnder,f as isCrossed,u as isLintCrossed,x as isUnder,
g as lintThresholds,h as mapConnections,b as mutationOperators,R as podsId,d as reachBetweenClasses,S as run};
