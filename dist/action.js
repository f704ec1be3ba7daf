import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as ze,b_0 as kt,c_0 as Ct}from"./shared-command.js";import{a as Pt}from"./shared-cli-command-line-2.js";import{a_4 as j,b_4 as k,c_4 as M,d_4 as _t,e_4 as J}from"./shared-command.js";import{h_1 as be,l_1 as Q,n_1 as $t,p_1 as St,q_1 as Et,r_1 as Ot,s_1 as Rt,u_1 as $e,w_1 as Tt,x_1 as q}from"./shared-command.js";import"./shared-command.js";import{a as dt,b as ve,c as ut,d as ft,e as lt,f as mt,g as xe,h as pt,
i as ht,j as wt,k as vt,l as xt,n as bt}from"./shared-report-pull-request.js";import"./shared-report-text-5.js";import{a as yt}from"./shared-report-text-4.js";import{d as gt}from"./shared-report-text-7.js";
import{j as ct}from"./shared-report-text-6.js";import"./shared-command.js";import{a as Qe}from"./shared-cli-command-line.js";import{f_3 as N}from"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import{b_26 as K}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import{a_13 as ye,c_13 as Je}from"./shared-run.js";import{a_35 as m}from"./shared-run.js";import{a_8 as et}from"./shared-command.js";import{a as D,b as at,c as F}from"./shared-report-test-3.js";
import"./shared-command.js";import{b as it,c as st}from"./shared-report-test-4.js";import{d_10 as rt,e_10 as ot}from"./shared-command.js";import"./shared-command.js";import{a_53 as tt,d_53 as we,e_53 as ge,f_53 as nt,m_53 as A}from"./shared-run.js";import"./shared-report-text-3.js";import"./shared-command.js";import"./shared-command.js";import{b_11 as B,e_11 as Xe,f_11 as v,g_11 as C,h_11 as Ze}from"./shared-command.js";
import"./shared-run.js";import{c as Ke}from"./shared-esbuild.js";var Ie={};Ke(Ie,{ExitCode:()=>de,addPath:()=>$r,debug:()=>_r,endGroup:()=>dn,error:()=>an,exportVariable:()=>xr,getBooleanInput:()=>Sr,getIDToken:()=>Ir,getInput:()=>Le,getMultilineInput:()=>kr,getState:()=>Lr,
group:()=>Ar,info:()=>Ur,isDebug:()=>Rr,markdownSummary:()=>Mt,notice:()=>Pr,platform:()=>Ae,saveState:()=>Fr,setCommandEcho:()=>Or,setFailed:()=>Cr,setOutput:()=>Er,setSecret:()=>br,startGroup:()=>cn,
summary:()=>Bt,toPlatformPath:()=>Wt,toPosixPath:()=>Nt,toWin32Path:()=>qt,warning:()=>Tr});import*as At from"os";function R(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function z(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.
startColumn,endColumn:e.endColumn}:{}}function O(e,t,n){let r=new ke(e,t,n);process.stdout.write(r.toString()+At.EOL)}function X(e,t=""){O(e,{},t)}var Ut="::",ke=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=
n,this.message=r}toString(){let t=Ut+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${Qn(o)}`)}}return t+=`${Ut}${Kn(this.message)}`,t}};function Kn(e){return R(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Qn(e){return R(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Ft from"crypto";import*as ee from"fs";import*as Z from"os";function W(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!ee.existsSync(n))throw new Error(`Missing file at path: ${n}`);ee.appendFileSync(
n,`${R(t)}${Z.EOL}`,{encoding:"utf8"})}function te(e,t){let n=`ghadelimiter_${Ft.randomUUID()}`,r=R(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${Z.EOL}${r}${Z.EOL}${n}`}import*as Fe from"os";import*as sn from"path";var ne=class{static getIDToken(){throw new Error("not bundled")}};import{EOL as Jn}from"os";import{constants as Lt,promises as zn}from"fs";var Se=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){
function c(d){try{a(r.next(d))}catch(f){s(f)}}function u(d){try{a(r.throw(d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},{access:Xn,appendFile:Zn,
writeFile:er}=zn,It="GITHUB_STEP_SUMMARY";var Ee=class{constructor(){this._buffer=""}filePath(){return Se(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[It];if(!t)throw new Error(`Unable to find envir\
onment variable for $${It}. Check if your runtime environment supports job summaries.`);try{yield Xn(t,Lt.R_OK|Lt.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file \
has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){
return Se(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?er:Zn)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Se(this,void 0,void 0,
function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this.
_buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(Jn)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){
let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{
header:c,data:u,colspan:a,rowspan:d}=s,f=c?"th":"td",g=Object.assign(Object.assign({},a&&{colspan:a}),d&&{rowspan:d});return this.wrap(f,u,g)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap(
"table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(
Object.assign({},o&&{width:o}),i&&{height:i}),c=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(c).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(
r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},jt=new Ee,Mt=jt,Bt=jt;import*as Dt from"path";function Nt(e){return e.replace(/[\\]/g,"/")}function qt(e){return e.replace(/[/]/g,"\\")}function Wt(e){return e.replace(/[/\\]/g,Dt.sep)}var Ae={};Ke(Ae,{arch:()=>nn,getDetails:()=>vr,isLinux:()=>rn,isMacOS:()=>Ue,isWindows:()=>Pe,platform:()=>V});import tn from"os";import{StringDecoder as Zt}from"string_decoder";import*as H from"os";import*as Te from"events";import*as Jt from"child_process";import*as zt from"path";import*as _ from"path";import*as oe from"fs";import*as U from"path";var Gt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(
d))}catch(f){s(f)}}function u(d){try{a(r.throw(d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},{chmod:tr,copyFile:nr,lstat:rr,mkdir:or,open:Zo,
readdir:Vt,rename:ir,rm:sr,rmdir:ei,stat:re,symlink:ar,unlink:cr}=oe.promises,L=process.platform==="win32";var ti=oe.constants.O_RDONLY;function Oe(e){return Gt(this,void 0,void 0,function*(){try{yield re(e)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function ie(e){if(e=dr(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return L?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function Ce(e,t){return Gt(this,void 0,void 0,
function*(){let n;try{n=yield re(e)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}if(n&&n.isFile()){if(L){let o=U.extname(e).
toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(Ht(n))return e}let r=e;for(let o of t){e=r+o,n=void 0;try{n=yield re(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attem\
pting to determine if executable file exists '${e}': ${i}`)}if(n&&n.isFile()){if(L){try{let i=U.dirname(e),s=U.basename(e).toUpperCase();for(let c of yield Vt(i))if(s===c.toUpperCase()){e=U.join(i,c);
break}}catch(i){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${i}`)}return e}else if(Ht(n))return e}}return""})}function dr(e){return e=e||"",L?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function Ht(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&
e.uid===process.getuid()}var Kt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(d))}catch(f){s(f)}}function u(d){try{a(r.throw(
d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})};function Re(e,t){return Kt(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){let r=yield Re(e,!1);if(!r)throw L?new Error(`Unable to locate executable file: ${e}\
. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):
new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file\
 mode to verify the file is executable.`);return r}let n=yield ur(e);return n&&n.length>0?n[0]:""})}function ur(e){return Kt(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is r\
equired");let t=[];if(L&&process.env.PATHEXT)for(let o of process.env.PATHEXT.split(_.delimiter))o&&t.push(o);if(ie(e)){let o=yield Ce(e,t);return o?[o]:[]}if(e.includes(_.sep))return[];let n=[];if(process.
env.PATH)for(let o of process.env.PATH.split(_.delimiter))o&&n.push(o);let r=[];for(let o of n){let i=yield Ce(_.join(o,e),t);i&&r.push(i)}return r})}import{setTimeout as lr}from"timers";var Qt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(d))}catch(f){
s(f)}}function u(d){try{a(r.throw(d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},se=process.platform==="win32",ae=class extends Te.EventEmitter{constructor(t,n,r){
if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=r||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(t)}_getCommandString(t,n){let r=this._getSpawnFileName(),o=this._getSpawnArgs(t),i=n?"":"[command]";if(se)if(this._isCmdFile()){i+=r;for(let s of o)i+=` ${s}`}else if(t.windowsVerbatimArguments){
i+=`"${r}"`;for(let s of o)i+=` ${s}`}else{i+=this._windowsQuoteCmdArg(r);for(let s of o)i+=` ${this._windowsQuoteCmdArg(s)}`}else{i+=r;for(let s of o)i+=` ${s}`}return i}_processLineBuffer(t,n,r){try{
let o=n+t.toString(),i=o.indexOf(H.EOL);for(;i>-1;){let s=o.substring(0,i);r(s),o=o.substring(i+H.EOL.length),i=o.indexOf(H.EOL)}return o}catch(o){return this._debug(`error processing line. Failed wit\
h error ${o}`),""}}_getSpawnFileName(){return se&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(se&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(let r of this.args)n+=" ",n+=t.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return n+='"',[n]}return this.args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){let t=this.
toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';let n=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let s of t)if(n.some(c=>c===s)){r=!0;break}if(!r)return t;let o='"',i=!0;for(let s=t.length;s>0;s--)o+=t[s-1],i&&t[s-1]===
"\\"?o+="\\":t[s-1]==='"'?(i=!0,o+='"'):i=!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes(
'"')&&!t.includes("\\"))return`"${t}"`;let n='"',r=!0;for(let o=t.length;o>0;o--)n+=t[o-1],r&&t[o-1]==="\\"?n+="\\":t[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){
t=t||{};let n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||
!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.stderr,n}_getSpawnOptions(t,n){t=t||{};let r={};return r.cwd=t.cwd,r.env=t.env,r.windowsVerbatimArguments=
t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(r.argv0=`"${n}"`),r}exec(){return Qt(this,void 0,void 0,function*(){return!ie(this.toolPath)&&(this.toolPath.includes("/")||se&&
this.toolPath.includes("\\"))&&(this.toolPath=zt.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Re(this.toolPath,!0),new Promise((t,n)=>Qt(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let a of this.args)this._debug(`   ${a}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.
write(this._getCommandString(r)+H.EOL);let o=new _e(r,this.toolPath);if(o.on("debug",a=>{this._debug(a)}),this.options.cwd&&!(yield Oe(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd}\
 does not exist!`));let i=this._getSpawnFileName(),s=Jt.spawn(i,this._getSpawnArgs(r),this._getSpawnOptions(this.options,i)),c="";s.stdout&&s.stdout.on("data",a=>{this.options.listeners&&this.options.
listeners.stdout&&this.options.listeners.stdout(a),!r.silent&&r.outStream&&r.outStream.write(a),c=this._processLineBuffer(a,c,d=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(d)})});let u="";if(s.stderr&&s.stderr.on("data",a=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(a),!r.silent&&r.errStream&&r.outStream&&
(r.failOnStdErr?r.errStream:r.outStream).write(a),u=this._processLineBuffer(a,u,d=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(d)})}),s.on("error",a=>{o.processError=
a.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on("exit",a=>{o.processExitCode=a,o.processExited=!0,this._debug(`Exit code ${a} received from tool '${this.toolPath}'`),o.CheckComplete()}),
s.on("close",a=>{o.processExitCode=a,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(a,d)=>{c.length>0&&this.
emit("stdline",c),u.length>0&&this.emit("errline",u),s.removeAllListeners(),a?n(a):t(d)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.end(this.options.input)}}))})}};
function Xt(e){let t=[],n=!1,r=!1,o="";function i(s){r&&s!=='"'&&(o+="\\"),o+=s,r=!1}for(let s=0;s<e.length;s++){let c=e.charAt(s);if(c==='"'){r?i(c):n=!n;continue}if(c==="\\"&&r){i(c);continue}if(c===
"\\"&&n){r=!0;continue}if(c===" "&&!n){o.length>0&&(t.push(o),o="");continue}i(c)}return o.length>0&&t.push(o.trim()),t}var _e=class e extends Te.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=lr(e.HandleTimeout,this.delay,this)))}_debug(t){this.emit(
"debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to \
start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&
this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){let n=`The STDIO streams did not close within ${t.delay/1e3} seconds of \
the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}};var en=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(d))}catch(f){s(f)}}function u(d){try{a(r.throw(
d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})};function pr(e,t,n){return en(this,void 0,void 0,function*(){let r=Xt(e);if(r.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");let o=r[0];return t=r.slice(1).concat(t||[]),new ae(o,t,n).exec()})}function G(e,t,n){return en(this,void 0,void 0,function*(){var r,o;let i="",s="",
c=new Zt("utf8"),u=new Zt("utf8"),a=(r=n?.listeners)===null||r===void 0?void 0:r.stdout,d=(o=n?.listeners)===null||o===void 0?void 0:o.stderr,f=b=>{s+=u.write(b),d&&d(b)},g=b=>{i+=c.write(b),a&&a(b)},
x=Object.assign(Object.assign({},n?.listeners),{stdout:g,stderr:f}),E=yield pr(e,t,Object.assign(Object.assign({},n),{listeners:x}));return i+=c.end(),s+=u.end(),{exitCode:E,stdout:i,stderr:s}})}var ce=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(d))}catch(f){s(f)}}function u(d){try{a(r.throw(
d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},yr=()=>ce(void 0,void 0,void 0,function*(){let{stdout:e}=yield G('powershell -command "(Get-Ci\
mInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{
name:t.trim(),version:e.trim()}}),wr=()=>ce(void 0,void 0,void 0,function*(){var e,t,n,r;let{stdout:o}=yield G("sw_vers",void 0,{silent:!0}),i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?
void 0:e[1])!==null&&t!==void 0?t:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),gr=()=>ce(void 0,void 0,void 0,function*(){let{
stdout:e}=yield G("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split(`
`);return{name:t,version:n}}),V=tn.platform(),nn=tn.arch(),Pe=V==="win32",Ue=V==="darwin",rn=V==="linux";function vr(){return ce(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Pe?
yr():Ue?wr():gr()),{platform:V,arch:nn,isWindows:Pe,isMacOS:Ue,isLinux:rn})})}var on=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function c(d){try{a(r.next(d))}catch(f){s(f)}}function u(d){try{a(r.throw(
d))}catch(f){s(f)}}function a(d){d.done?i(d.value):o(d.value).then(c,u)}a((r=r.apply(e,t||[])).next())})},de;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(de||(de={}));function xr(e,t){
let n=R(t);if(process.env[e]=n,process.env.GITHUB_ENV||"")return W("ENV",te(e,t));O("set-env",{name:e},n)}function br(e){O("add-mask",{},e)}function $r(e){process.env.GITHUB_PATH||""?W("PATH",e):O("ad\
d-path",{},e),process.env.PATH=`${e}${sn.delimiter}${process.env.PATH}`}function Le(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input\
 required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function kr(e,t){let n=Le(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}function Sr(e,t){let n=["true","True","TRUE"],r=["false","False","FALSE"],o=Le(e,t);if(n.includes(o))return!0;if(r.includes(o))
return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Er(e,t){if(process.env.GITHUB_OUTPUT||"")return W("OUTPUT",te(e,t));process.stdout.write(Fe.EOL),O("set-output",{name:e},
R(t))}function Or(e){X("echo",e?"on":"off")}function Cr(e){process.exitCode=de.Failure,an(e)}function Rr(){return process.env.RUNNER_DEBUG==="1"}function _r(e){O("debug",{},e)}function an(e,t={}){O("e\
rror",z(t),e instanceof Error?e.toString():e)}function Tr(e,t={}){O("warning",z(t),e instanceof Error?e.toString():e)}function Pr(e,t={}){O("notice",z(t),e instanceof Error?e.toString():e)}function Ur(e){
process.stdout.write(e+Fe.EOL)}function cn(e){X("group",e)}function dn(){X("endgroup")}function Ar(e,t){return on(this,void 0,void 0,function*(){cn(e);let n;try{n=yield t()}finally{dn()}return n})}function Fr(e,t){
if(process.env.GITHUB_STATE||"")return W("STATE",te(e,t));O("save-state",{name:e},R(t))}function Lr(e){return process.env[`STATE_${e}`]||""}function Ir(e){return on(this,void 0,void 0,function*(){return yield ne.
getIDToken(e)})}import{realpath as qn,stat as Hn}from"node:fs/promises";import{isAbsolute as Uo,relative as Wn,resolve as Ao}from"node:path";import{readFile as fo,stat as lo}from"node:fs/promises";import{resolve as mo}from"node:path";var jr=64e3;function je({identity:e}){return`<!-- reachspec ${e} -->`}function un(e,{links:t,runUrl:n,limit:r=jr}){let o=`${je(e)}
`,i=Hr(e,n),s=r-Buffer.byteLength(o+i),c=o;for(let{sections:u,share:a}of Mr(e,t)){let d=dt(u,Math.floor(s*a));s-=Buffer.byteLength(d),c+=d}return`${c}${i}`}function Mr(e,t){let{counts:n,outcome:r,comparison:o,
lint:i}=e,s=i===void 0?[]:[{sections:[wt(i,t)],share:1}],c=`## ${r==="good"?"✅":"❌"} reachspec: ${qr(n)}
`,u=P=>({what:"",heading:P,items:[]}),a=e.notEvaluated.map(P=>u(`
⚠️ ${F(C(P))}
`)),d=e.coverage===void 0?[]:ht(e.coverage,t),f={sections:vt(e.mutation,t),share:1};if(Dr(e))return[{sections:[u(c),...a,u(`
${Nr(e)}
`),...d],share:1},...s,f];let g={sections:[u(c),...a,...Br(e,t),...d],share:.5};if(o===void 0)return[{...g,share:i===void 0?.9:.8},...s,f];let{overview:x,opened:E,others:b}=ut(o,t);return[g,...[{sections:x,
share:1},{sections:E,share:.7},{sections:b,share:.8}],...s,f]}function Br({counts:e,cases:t,errors:n,problem:r},o){let i=e.failed+e.errored-t.length,s=i>0?[`- … and ${B(i,"more case")}
`]:[];return[{what:"problems",heading:`
`,items:r===void 0?[]:[`**Not compared:** ${F(C(r))}
`]},{what:"cases",heading:`
### What failed, and why

`,items:[...t.map(c=>Wr(c,o)),...s]},{what:"errors",heading:`
### Errors in the files

`,items:n.map(c=>ft(c,"head",o))}]}function Dr({outcome:e,errors:t,cases:n,comparison:r,problem:o}){let{opened:i=[],closed:s=[],uncertain:c=[],notes:u=[],baseErrors:a=[]}=r??{};return e==="good"&&o===
void 0&&[t,n,i,s,c,u,a].every(f=>f.length===0)}function Nr({comparison:e,notEvaluated:t}){let n=t.length===0?"All good":"Good as far as it is evaluated";return e===void 0?`${n}.`:`${n}: ${lt(e)}.`}function qr({
passed:e,failed:t,errored:n,skipped:r,expectedFailures:o}){let i=[...r>0?[`${r} skipped`]:[],...o>0?[`${o} failed as expected`]:[]];return[`${e} passed`,`${t} failed`,`${n} errored`,...i].join(", ")}function Wr(e,t){
let{status:n,name:r,suite:o,cni:i,found:s,connection:c,decisions:u,unknowns:a,nearestMiss:d}=e,{symbol:f,word:g}=Ze[n],x=`${D(v(o))}, CNI: ${D(v(i))}`,E=[...c===void 0?[]:[at(C(c))],...u.map(({words:T,
file:P,line:pe})=>{let he=P===void 0?"":` (${ve({file:P,line:pe},"head",t)})`;return`${F(C(T))}${he}`}),...a.map(T=>`unknown: ${F(C(T))}`),...d===void 0?[]:[F(C(d))]];return`${`- ${f} ${g}: **${D(v(r))}\
** (${x}), ${ve(e,"head",t)}: ${F(C(s))}
`}${E.map(T=>`  - ${T}
`).join("")}`}function Hr({origin:e},t){let n=t===void 0?"":` · [the run and its summary](${t})`;return`
<sub>${D(v(e))}${n}</sub>
`}function hn(e){try{let t=JSON.parse(e);return eo(t)?t:void 0}catch{return}}var l=e=>typeof e=="string",h=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0,$=(...e)=>t=>e.includes(t),y=e=>t=>Array.isArray(
t)&&t.every(e),w=e=>t=>t===void 0||e(t),yn=e=>t=>typeof t=="string"&&e.test(t);function p(e){let t=Object.entries(e);return n=>typeof n=="object"&&n!==null&&!Array.isArray(n)&&Object.keys(n).every(r=>Object.
hasOwn(e,r))&&t.every(([r,o])=>o(Object.hasOwn(n,r)?Reflect.get(n,r):void 0))}var Gr=yn(/^[0-9a-f]{40}([0-9a-f]{24})?$/),fn=$("allow","deny","unknown"),ln={protocol:l,from:h,to:h},wn=p({message:l,file:w(
l),line:w(h)}),Vr=p({status:$("failed","errored"),name:l,suite:l,cni:l,file:l,line:h,found:l,unknowns:y(l),connection:w(l),nearestMiss:w(l),decisions:y(p({words:l,file:w(l),line:w(h)}))}),mn={file:l,line:h,
excerpt:l},Yr=p({object:l,field:l,change:$("added","removed","changed"),side:$("base","head"),...mn,before:w(p(mn))}),Kr=e=>e==="any"||[p({name:l}),p({labels:y(l)})].some(t=>t(e)),pn=e=>[p({workloads:y(
l)}),p({entity:$("ingress-controller","nodes")}),p({pods:p({namespace:l,selector:l})}),p({hypothetical:p({namespaces:Kr,labels:y(l)})}),p({cidrs:y(l)})].some(t=>t(e)),Me=y(p({from:pn,to:pn,pairs:$("al\
l","same-namespace","cross-namespace"),was:fn,now:fn,new:w($(!0)),certain:w($(!1)),because:y(Yr),allow:y(p({...ln,only:w(y(l))})),wasOnly:w(y(l)),unknown:y(p({...ln,reason:l})),coveredBy:y(p({suite:l,
case:l,file:l,line:h,extent:$("whole","part")})),reasons:y($("internet","cloud-metadata","cross-namespace"))})),Qr=p({ref:l,commit:w(Gr),added:h,removed:h,opened:Me,closed:Me,uncertain:Me,notes:y(l),baseErrors:y(
wn)}),Jr=p({errors:h,warnings:h,notices:h,ignored:h,baseline:h,findings:y(p({code:l,message:l,file:w(l),line:w(h)}))}),ue=p({covered:h,total:h}),zr=p({rules:ue,isolations:ue,workloads:ue,connections:ue,
under:w(e=>typeof e=="number"&&e>=0&&e<=100),uncovered:y(p({policy:l,rule:l,file:l,line:h}))}),Xr=p({words:l,more:h,survived:y(p({words:l,file:l,line:h}))}),Zr=p({apiVersion:$(tt),kind:$("PullRequestF\
acts"),pullRequest:h,identity:yn(/^[0-9a-f]{16}$/),origin:l,outcome:$("good","bad"),prefix:l,counts:p({passed:h,failed:h,errored:h,skipped:h,expectedFailures:h}),errors:y(wn),notEvaluated:y(l),cases:y(
Vr),comparison:w(Qr),coverage:w(zr),problem:w(l),lint:w(Jr),mutation:w(Xr)});function eo(e){return Zr(e)}import{setTimeout as to}from"node:timers/promises";var Be={tries:3,waitSeconds:30,answerMilliseconds:15e3};function gn(e){return{send:async(t,n,r)=>{for(let o=Be.tries-1;;o--){let i=await ro({method:t,
path:n,body:r},e),s=no(i,t);if(s===void 0||s>Be.waitSeconds||o===0)return i;await to(s*1e3)}}}}function no(e,t){switch(e.kind){case"done":return;case"limited":return e.seconds;case"refused":return e.status>=
500&&t!=="POST"?1:void 0;case"unreachable":return t==="POST"?void 0:1;default:return e}}async function ro({method:e,path:t,body:n},r){let{url:o,repository:i,token:s,userAgent:c,now:u}=r;try{let a=await fetch(
`${o.replace(/(?<!\/)\/+$/,"")}/repos/${i}${t}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${s}`,"user-agent":c,"x-github-api-version":"2022-11-28",...n===void 0?{}:
{"content-type":"application/json"}},...n===void 0?{}:{body:JSON.stringify(n)},redirect:"manual",signal:AbortSignal.timeout(Be.answerMilliseconds)}),d=await a.text();if(a.ok)return{kind:"done",body:vn(
d)};let f=oo(a,u());return f!==void 0?{kind:"limited",seconds:f}:{kind:"refused",status:a.status,output:io(d).replaceAll(s,"***")}}catch(a){return{kind:"unreachable",why:so(a)}}}function oo({status:e,
headers:t},n){if(e!==429&&e!==403)return;let r=t.get("retry-after");if(r!==null&&/^\d+$/.test(r))return Number(r);let o=Number(t.get("x-ratelimit-reset"));return t.get("x-ratelimit-remaining")==="0"&&
Number.isFinite(o)?Math.max(1,Math.ceil(o-n.getTime()/1e3)):e===429?10:void 0}function vn(e){try{return JSON.parse(e)}catch{return}}function io(e){let t=vn(e),n=typeof t=="object"&&t!==null&&"message"in
t?t.message:void 0;return typeof n=="string"?n:""}function so(e){if(!(e instanceof Error))return"the request failed";if(e.name==="TimeoutError")return"no answer came in time";let{cause:t}=e;return t instanceof
Error&&"code"in t&&typeof t.code=="string"?t.code:"the request failed"}var xn=100,ao=100;async function $n(e,t){let n=await co(e,t);if("kind"in n)return n;let[r,...o]=n;for(let{id:c}of o)await e.send("DELETE",`/issues/comments/${c}`);if(r===void 0)return t.ifMissing==="c\
reate"?bn(e,t):{kind:"left"};if(r.body===t.body)return{kind:"unchanged"};let i=await e.send("PATCH",`/issues/comments/${r.id}`,{body:t.body});return i.kind==="done"?{kind:"updated"}:i.kind==="refused"&&
i.status===404&&t.ifMissing==="create"?bn(e,t):{kind:"failed",what:"edit the comment",answer:i}}async function bn(e,{pullRequest:t,body:n}){let r=await e.send("POST",`/issues/${t}/comments`,{body:n});
return r.kind==="done"?{kind:"created",by:k(r.body,"user","login")}:{kind:"failed",what:"create a comment",answer:r}}async function co(e,{pullRequest:t,firstLine:n,author:r}){let o=[];for(let i=1;i<=ao;i++){
let s=await e.send("GET",`/issues/${t}/comments?per_page=${xn}&page=${i}`);if(s.kind!=="done")return{kind:"failed",what:"read the comments",answer:s};let c=Array.isArray(s.body)?s.body:[];for(let u of c){
let[a,d,f]=[M(u,"id"),k(u,"body"),k(u,"user","login")];a!==void 0&&d?.startsWith(n)&&f===r&&o.push({id:a,body:d})}if(c.length<xn)break}return o}import{createHash as uo}from"node:crypto";function fe({io:{env:e}},t){let[n="",r=""]=[e.GITHUB_SERVER_URL||"https://github.com",e.GITHUB_REPOSITORY],o=/^https?:\/\/[^\s()<>"]+$/.test(n)&&De(r);return{event:t,pullRequest:M(t,"pull_request","nu\
mber"),head:k(t,"pull_request","head","sha")??e.GITHUB_SHA,repositoryUrl:o?`${n.replace(/(?<!\/)\/+$/,"")}/${r}`:void 0}}function De(e){return/^[\w.-]+\/[\w.-]+$/.test(e)}function le({head:e,repositoryUrl:t},{
base:n,prefix:r}){return{repository:t,commits:{base:n,head:e},prefix:r}}function kn({repositoryUrl:e},t){return e===void 0||t===void 0||!/^\d+$/.test(t)?void 0:`${e}/actions/runs/${t}`}function Sn({io:{
env:e},inputs:t}){let{workingDirectory:n,paths:r,config:o,cni:i}=t,c=[...["GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_ACTION"].map(u=>e[u]??""),n,r,o??"",i??""];return uo("sha256").update(JSON.stringify(c)).
digest("hex").slice(0,16)}function En({io:{env:e},inputs:t}){let{workingDirectory:n,cni:r}=t,o=n==="."?[]:[n],i=r===void 0?[]:[`CNI ${r}`];return[...[e.GITHUB_WORKFLOW??"",e.GITHUB_JOB??""],...o,...i].
filter(c=>c!=="").join(" · ")}function S(e){return Xe(rt(e),4e3)}async function On(e,t,n){if(e.inputs.comment==="never")return;if(t===void 0){await e.log.write([`no comment: this run is not about a pull request
`]);return}let r=Rn(e);if(typeof r=="string")return e.toolkit.notice(S(`no comment: ${r}`));await _n(e,{api:r,facts:t,context:n,runId:e.io.env.GITHUB_RUN_ID})}async function Cn(e,t){let n=fe(e,await j(
e.io)),r=k(n.event,"workflow_run","head_sha");if(r===void 0)throw new m("input `comment-from` is for workflows that run `on: workflow_run`: only that event tells which commit the file is about");let o=await ho(
mo(e.directory,t),t),i=Rn(e);if(typeof i=="string")return e.toolkit.notice(S(`no comment: ${i}`)),0;let s=await i.send("GET",`/pulls/${o.pullRequest}`);if(s.kind!=="done")return e.toolkit.notice(S(`no\
 comment: ${Tn("read the pull request",s)}`)),0;if(k(s.body,"head","sha")!==r)return e.toolkit.notice(`no comment: pull request ${o.pullRequest} isn't at the commit that the file is about; a later run\
 tells of it`),0;let c=M(n.event,"workflow_run","id");return await _n(e,{api:i,facts:o,context:{...n,head:r},runId:c===void 0?void 0:String(c)}),0}var po=2e7;async function ho(e,t){let n=await lo(e).catch(
()=>{});if(n?.isFile()!==!0)throw new m(`input \`comment-from\`: no file \`${v(t)}\`; expected the one that the output \`comment-file\` of the other run named`);let r=n.size>po?void 0:hn(await fo(e,"u\
tf8"));if(r!==void 0)return r;throw new m(`input \`comment-from\`: \`${v(t)}\` isn't what the output \`comment-file\` names; use the same version of reachspec in both workflows`)}function Rn({io:{env:e,
now:t},toolkit:n,token:r}){let o=e.GITHUB_REPOSITORY??"";if(r==="")return"the input `github-token` is empty";if(!/^[\x21-\x7e]+$/.test(r))return"the input `github-token` holds characters that no token\
 has";if(!De(o))return"GITHUB_REPOSITORY names no repository";n.setSecret(r);let i=e.GITHUB_API_URL||"https://api.github.com";return gn({url:i,repository:o,token:r,userAgent:`reachspec/${Qe}`,now:t})}
async function _n(e,{api:t,facts:n,context:r,runId:o}){let{comment:i,commentAuthor:s}=e.inputs,c=le(r,{base:n.comparison?.commit,prefix:n.prefix}),u=await $n(t,{pullRequest:n.pullRequest,firstLine:je(
n),body:un(n,{links:c,runUrl:kn(r,o)}),author:s,ifMissing:i==="always"||n.outcome==="bad"?"create":"leave"});await yo(e,u)}async function yo({toolkit:e,log:t,inputs:n},r){if(r.kind==="failed"){e.notice(
S(`no comment: ${Tn(r.what,r.answer)}`));return}let o=r.kind==="created"?r.by:void 0;o!==void 0&&o!==n.commentAuthor&&e.notice(S(`the comment was written by \`${o}\`: give \`comment-author: ${o}\`, or \
each run writes another one`)),await t.write([`comment: ${wo[r.kind]}
`])}var wo={created:"created",updated:"updated",unchanged:"it says so already",left:"none, because nothing failed"};function Tn(e,t){switch(t.kind){case"limited":return`GitHub takes no more requests f\
or ${t.seconds} seconds; ${I}`;case"unreachable":return`GitHub's API could not be asked (${t.why}); ${I}`;case"refused":{let n=t.output===""?"":`: ${C(t.output)}`;return`GitHub refused to ${e} (HTTP ${t.
status}${n}); ${go[t.status]??I}`}default:return t}}var I="the job summary says the same",go={401:`the input \`github-token\` is no valid token; ${I}`,403:`the job needs \`permissions: {pull-requests: \
write}\`, which a pull request from a fork never gets: there use two workflows (docs/guide/github-action.md); ${I}`,404:`the token doesn't see this pull request: the job needs \`permissions: {pull-requ\
ests: write}\`; ${I}`,410:`the conversation is closed; ${I}`};async function Pn(e,t,n){let r=e.inputs.baseRef;if(r===void 0)return{kind:"none"};let o={...t,command:"diff",base:`git:${r}`,head:"."};try{let i=await n(o),s=await Q("table");return await e.log.write(
[`
`,...s(i,{colour:"never",detail:"failures"})]),{kind:"diff",ref:r,diff:i}}catch(i){if(!(i instanceof m))throw i;return{kind:"problem",message:`input \`base-ref\`: ${i.message}`}}}var Ne=["never","on-failure","always"];function An(e){let t=xo(e("base-ref")),n=$o(e("comment")),r=e("comment-from")||void 0;if(r!==void 0&&n==="never")throw new m("input `comment-from`: `comment` is \
`never`, so that nothing would be posted; write `comment: always` or `comment: on-failure`");return{paths:vo(e("paths")),config:e("config")||void 0,cni:e("cni")||void 0,workingDirectory:e("working-dir\
ectory")||".",reporters:So(e("reporter")),failOn:Eo(e("fail-on")||"failed,errored",t),annotations:We("annotations",e("annotations")),summary:We("summary",e("summary")),lint:We("lint",e("lint")||"false"),
baseRef:t,comment:n,commentFrom:r,coverageUnder:bo(e("coverage-under").trim()),mutate:ko(e("mutate")),timeLimit:Tt(e("time-limit")||"10m","input `time-limit`"),commentAuthor:e("comment-author")||"gith\
ub-actions[bot]"}}function vo(e){let t=e.split(`
`).map(n=>n.trim()).filter(n=>n!=="");return t.length===1&&t[0]==="."?[]:t}function xo(e){let t=e.trim().replace(/^git:/,"");if(t!==""){if(!t.includes(":"))return t;throw new m(`input \`base-ref\`: \`${v(
t)}\` is no ref; expected a commit, branch or tag, e.g. \`origin/main\``)}}function bo(e){return e===""?void 0:Pt(e,"input `coverage-under`")}function $o(e){let t=Ne.find(r=>r===(e||"never"));if(t!==void 0)
return t;let n=Ne.map(r=>`\`${r}\``).join(", ");throw new m(`input \`comment\`: unknown value \`${v(e)}\`; allowed are ${n}${K(e,Ne)}`)}var qe={false:"off",true:"changed",changed:"changed",all:"all"};
function ko(e){let t=Object.entries(qe).find(([r])=>r===(e||"false").toLowerCase());if(t!==void 0)return t[1];let n=Object.keys(qe).map(r=>`\`${r}\``);throw new m(`input \`mutate\`: unknown value \`${v(
e)}\`; allowed are ${n.join(", ")}${K(e,Object.keys(qe))}`)}function So(e){let t=e.split(`
`).filter(o=>o.trim()!==""),n=kt(t),r=n.find(({file:o})=>o===void 0);if(r===void 0)return n;throw new m(`input \`reporter\`: \`${r.name}\` lacks its file; write \`${r.name}=FILE\``)}var He=["failed","\
errored","unknown",...ge];function Eo(e,t){let n=e.split(/[\s,]+/).filter(r=>r!=="");if(n.includes("never")){if(n.length===1)return[];throw new m("input `fail-on`: found `never` beside other words; wr\
ite it alone")}if(n.length===0)throw new m(`input \`fail-on\`: found nothing in \`${v(e)}\`; ${Un()}`);return n.map(r=>{let o=He.find(i=>i===r);if(o===void 0)throw new m(`input \`fail-on\`: unknown valu\
e \`${v(r)}\`; ${Un()}${K(r,[...He,"never"])}`);if(t===void 0&&ge.some(i=>i===o))throw new m(`input \`fail-on\`: \`${o}\` needs the input \`base-ref\`, the ref to compare with, e.g. \`base-ref: origin/mai\
n\``);return o})}function Un(){return`allowed are ${[...He,"never"].map(e=>`\`${e}\``).join(", ")}`}function We(e,t){let n=t===""?"true":t.toLowerCase();if(n==="true")return"on";if(n==="false")return"\
off";throw new m(`input \`${e}\`: unknown value \`${v(t)}\`; allowed are \`true\`, \`false\``)}async function Fn(e,t,n){let{inputs:r,log:o,toolkit:i}=e;if(r.lint!=="off")try{let s=await n({...t,command:"lint",writesBaseline:!1,isFixing:!1}),c=A(s),u={colour:"never",detail:"failures",today:t.today},
a={prefix:"",changedLines:void 0},d=await $t("table"),f=await J([]);return await o.write([`
Lint
`,...d(s,{...u,review:a,tool:f,exit:c,failOn:"warning"})]),s}catch(s){if(!(s instanceof m))throw s;let c=`input \`lint\`: ${s.message}`;if(r.failOn.length>0)throw new m(c);i.error(S(`reachspec: ${c}`));
return}}async function Ln(e,{request:t,report:n,mutate:r}){let{mutate:o,baseRef:i}=e.inputs;if(o==="off")return{kind:"none"};if(A(n)!==0)return Ge("no policy was changed: not every case passes to begin with");
let s=o==="changed"?i??await Oo(e):void 0;if(o==="changed"&&s===void 0)return Ge("no policy was changed: nothing tells what this run is to be compared with (set `base-ref`)");try{let c=await r({...t,command:"\
mutate",changedSince:s});return await e.log.write([`
`,`${gt(c)}
`]),{kind:"report",report:c}}catch(c){if(!(c instanceof m))throw c;return Ge(`no policy was changed: ${c.message}`)}}function Ge(e){return{kind:"problem",message:e}}async function Oo({io:e}){let t=await j(
e);return k(t,"pull_request","base","sha")??k(t,"merge_group","base_sha")}import{mkdtemp as Co}from"node:fs/promises";import{join as In,resolve as Ro}from"node:path";function jn({toolkit:e,inputs:t},{report:n,linted:r},o){let{shown:i,leftOut:s}=st(_o(n,r),{...o,budget:it,last:pt(n,o)});for(let{level:c,message:u,...a}of i)c==="error"?e.error(u,a):c==="warning"?e.warning(
u,a):e.notice(u,a);s>0&&e.notice(`${s} more, see the ${t.summary==="on"?"job summary":"log"}`)}function _o({suites:e,diagnostics:t},n){let r=({code:s,message:c,file:u,line:a})=>JSON.stringify([s,c,u,a]),
o=new Set(t.map(r)),i=(n?.findings??[]).filter(s=>!o.has(r(s)));return{suites:e,diagnostics:[...t,...i]}}async function Mn({toolkit:e,io:t,log:n},r,o){if((t.env.GITHUB_STEP_SUMMARY??"")===""){await n.
write([`no job summary: GITHUB_STEP_SUMMARY is not set
`]);return}try{await e.summary.addRaw(bt(r,o)).write()}catch(i){await n.write([`no job summary: ${i instanceof Error?i.message:String(i)}
`])}}async function Bn(e,t,n){let{toolkit:r,io:o,inputs:i,directory:s}=e,{compared:c,facts:u,options:a}=n,d=await To(o,s),f=async(g,x,E)=>{let b=In(d.path,`${d.lead}${x}`);await $e(b,s,E),r.setOutput(
g,b)};await f("report-json","report.json",(await be("json"))(t,a)),c.kind==="diff"&&await f("diff-json","diff.json",(await Q("json"))(c.diff,{colour:"never",detail:"full"})),u!==void 0&&await f("comme\
nt-file","comment.json",[`${JSON.stringify(u)}
`]);for(let{name:g,file:x}of i.reporters)x!==void 0&&(await $e(x,s,(await be(g))(t,a)),g==="sarif"&&r.setOutput("sarif",Ro(s,x)))}async function To(e,t){let n=e.env.RUNNER_TEMP??"";return n===""?{path:t,
lead:"reachspec-"}:{path:await Co(In(n,"reachspec-")),lead:""}}function Po(e){return e!==void 0&&e.summary.warnings>0}function Ve(e){return e!==void 0&&e.summary.errors>0}function Ye(e,{compared:t,linted:n},r){let{suites:o,diagnostics:i}=e,s=o.flatMap(a=>a.cases),
c=a=>t.kind==="diff"&&nt(t.diff,[a]),u={failed:()=>s.some(({status:a,severity:d})=>a==="failed"&&d==="error")||Po(n),errored:()=>s.some(({status:a})=>a==="errored")||i.some(({severity:a})=>a==="error")||
me(t)||Ve(n),unknown:()=>s.some(({status:a,actual:d})=>a==="errored"&&d==="unknown"),opened:()=>c("opened"),"opened:internet":()=>c("opened:internet"),"opened:cross-namespace":()=>c("opened:cross-name\
space"),closed:()=>c("closed"),uncertain:()=>c("uncertain")};return r.some(a=>u[a]())}function me(e){return e.kind==="diff"&&e.diff.diagnostics.some(({severity:t,side:n})=>t==="error"&&n!=="base")}function Dn({
summary:e,diagnostics:t},{compared:n,linted:r}){let o=t.filter(({severity:u})=>u==="error").length,i=o===0?"":`, ${B(o,"error")} in the files`,s=n.kind==="diff"?`; ${ct(n.diff)}`:"",c=r===void 0?"":`;\
 lint: ${yt(r.summary)}`;return`reachspec: ${e.failed} failed, ${e.errored} errored of ${B(e.cases,"case")}${i}${s}${c}`}function Nn({coverage:e},t){let{covered:n=0,total:r=0}=e?.summary.rules??{};return`${n}\
 of ${r} rules are covered, and \`coverage-under\` demands ${t}%`}async function Gn(e,t,n={run:N,compare:N,lint:N,mutate:N}){let r=new Rt("standard output",t.stdout,ot);try{let o=e.getInput("github-token");t.forget("INPUT_GITHUB-TOKEN"),await Fo(t);let i=An(d=>e.getInput(
d)),s=t.env.GITHUB_WORKSPACE||t.cwd,c=Ao(s,i.workingDirectory);await Lo(c,s,i);let u={toolkit:e,io:t,log:r,inputs:i,token:o,directory:c};if(i.commentFrom!==void 0)return await Cn(u,i.commentFrom);let a={
...i.timeLimit,start:performance.now()};return await Io(u,{run:q(n.run,a,t),compare:q(n.compare,a,t),lint:q(n.lint,a,t),mutate:q(n.mutate,a,t)})}catch(o){if(o instanceof m)return Y(e,`reachspec: ${o.message}`,
2);if(ye(o))return Y(e,`reachspec: ${Je(o)}`,2);let i=o instanceof Error?o.stack??o.message:String(o);return Y(e,`this is a bug in reachspec, please report it
${i}`,70)}}function Y(e,t,n){try{e.setFailed(S(t))}catch(r){if(!ye(r))throw r}return n}async function Fo({env:e}){let t=e.GITHUB_OUTPUT??"";if(t!==""&&await Hn(t).catch(()=>{})===void 0)throw new m("c\
annot write outputs: GITHUB_OUTPUT names no file; expected the one that the runner makes")}async function Lo(e,t,{workingDirectory:n}){let r=await Hn(e).catch(()=>{}),o=`input \`working-directory\`: \`${v(
n)}\``;if(r?.isDirectory()!==!0)throw new m(`${o} is not a directory`);let i=Wn(await qn(t),await qn(e));if(!Wn(t,e).startsWith("..")&&(i.startsWith("..")||Uo(i)))throw new m(`${o} is a link that lead\
s out of the workspace; name a directory inside it`)}async function Io(e,{run:t,compare:n,lint:r,mutate:o}){let{inputs:i,log:s}=e,c=jo(e),u=await Mo(e,c,t);if(u===void 0)return 0;let a=await _t(e.io,e.
directory),d=ze(u,a);await s.write(et(d,{colour:"never",detail:"full"}));let f=await Pn(e,c,n),g=await Fn(e,c,r),x=await Ln(e,{request:c,report:d,mutate:o}),E=fe(e,await j(e.io)),b=mt(d,a,i.coverageUnder),
T=Bo(e,{report:d,compared:f,linted:g,mutated:x,context:E,prefix:a.prefix,coverage:b});i.annotations==="on"&&jn(e,{report:d,linted:g},a);let P=f.kind==="diff"?f.diff.base.commit:void 0,pe=le(E,{base:P,
prefix:a.prefix});i.summary==="on"&&await Mn(e,d,{compared:f,linted:g,mutated:x,links:pe,coverage:b}),Do(e,d,f),x.kind==="report"&&No(e,x.report);let he={colour:"never",detail:"full",today:c.today},Vn=await J(
["sarif"]),Yn={...he,review:a,tool:Vn,links:Ct(e.io,e.directory)};return await Bn(e,d,{compared:f,facts:T,options:Yn}),await On(e,T,E),qo(e,d,{compared:f,linted:g})}function jo({io:e,inputs:t,directory:n}){
let{cni:r,config:o,paths:i}=t,s={podCidr:[],...r===void 0?{}:{cni:r},...o===void 0?{}:{config:o}};return{...Ot("test",i,{flags:s,io:{...e,cwd:n}}),coverage:!0}}async function Mo({toolkit:e,inputs:t},n,r){
try{let o=await r(n);if(o.kind==="TestReport")return o}catch(o){if(!(o instanceof m)||t.failOn.length>0)throw o;e.error(S(`reachspec: ${o.message}`));return}throw new Error("test gave no test report")}
function Bo(e,{report:t,compared:n,linted:r,mutated:o,context:i,prefix:s,coverage:c}){let{pullRequest:u}=i;if(u===void 0)return;let d=A(t)!==0||n.kind==="problem"||me(n)||Ye(t,{compared:n,linted:r},e.
inputs.failOn)||xe(t,e.inputs.coverageUnder)?"bad":"good";return xt(t,{pullRequest:u,outcome:d,compared:n,linted:r,mutated:o,prefix:s,coverage:c,identity:Sn(e),origin:En(e)})}function Do({toolkit:e},t,n){
let{passed:r,failed:o,errored:i,skipped:s}=t.summary,[c,u]=n.kind==="diff"?[we(n.diff.opened),we(n.diff.closed)]:["",""];for(let[a,d]of Object.entries({passed:r,failed:o,errored:i,skipped:s,opened:c,closed:u}))
e.setOutput(a,d)}function No({toolkit:e},{summary:{killed:t,survived:n}}){e.setOutput("killed",t),e.setOutput("survived",n)}async function qo({toolkit:e,log:t,inputs:n},r,o){let{compared:i,linted:s}=o,
c=Dn(r,o);if(i.kind==="problem"){let d=`reachspec: ${i.message}`;if(n.failOn.length>0)return Y(e,d,2);e.error(S(d))}let u=A(r)||(me(i)||Ve(s)?2:0),a=xe(r,n.coverageUnder);return Ye(r,o,n.failOn)||a&&n.
failOn.length>0?Y(e,a?`${c}; ${Nn(r,n.coverageUnder)}`:c,u||1):(u!==0&&await t.write([`${c}; the step passes by \`fail-on\`
`]),0)}St();process.exitCode=await Gn(Ie,Et());
