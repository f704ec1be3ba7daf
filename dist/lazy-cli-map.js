import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as g,b_0 as F}from"./shared-process.js";import{h as w}from"./shared-report-map-picture.js";import{k_0 as h,r_0 as R,t_0 as M,u_0 as O,v_0 as x,x_0 as q}from"./shared-command.js";import"./shared-command.js";
import"./shared-command.js";import"./shared-run.js";import"./shared-run.js";import{a_35 as d}from"./shared-run.js";import"./shared-command.js";import{a_6 as y}from"./shared-command.js";
import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-command.js";import"./shared-run.js";import"./shared-esbuild.js";async function U(n,t,{io:e,run:i,out:p,notices:a,options:r}){t.format==="html"&&v(t);let c={...R("map",n,{flags:t,io:e}),map:E(t)},o=await F(q(i,x(t),e),c,g(e,t.quiet));if(o.kind!=="ReachabilityMap")throw new Error(
`map gave a ${o.kind}`);let u=t.groupBy??(t.group===!0?"connectivity":void 0),s=t.format==="svg"?await w():void 0,m=t.wide===!0?void 0:r.width,f={...r,width:m,groupBy:u,layOut:s},l=await h(t.format);return t.
output===void 0?await p.write(l(o,f)):await O(t.output,e.cwd,l(o,{...f,...M})),t.explainInputs===!0&&await a.write(y(o.inputs,r)),o}function v({focus:n,from:t,to:e,direction:i,port:p,group:a,groupBy:r}){
let o={"--focus":n,...{"--from":t,"--to":e},"--direction":i,"--port":p},u=Object.entries({...o,"--group":a,"--group-by":r}),[s]=u.find(([,m])=>m!==void 0)??[];if(s!==void 0)throw new d(`\`${s}\` doesn'\
t go with \`--format html\`: the page itself filters and groups`)}function E({format:n,exposure:t,focus:e,from:i,to:p,direction:a,port:r}){if(t===!0&&(i??p)!==void 0)throw new d("`--exposure` is about\
 pods that no manifest holds, and `--from` and `--to` name ends: leave out one of them");return{exposure:t??n==="html",decisions:n==="html",focus:e??[],direction:a,from:i??[],to:p??[],ports:r??[]}}export{U as runMap};
