import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_1 as Xe,b_1 as St,c_1 as Rt}from"./shared-command.js";import{a as Ut}from"./shared-cli-command-line-2.js";import{a_4 as j,b_4 as k,c_4 as M,d_4 as Tt,e_4 as z}from"./shared-command.js";import{h_0 as be,l_0 as J,n_0 as kt,p_0 as Et,q_0 as Ct,r_0 as Ot,s_0 as _t,u_0 as $e,w_0 as Pt,x_0 as q}from"./shared-command.js";import"./shared-command.js";import{a as ut,b as ve,c as ft,d as lt,e as mt,f as pt,g as xe,h as ht,
i as yt,j as gt,k as xt,l as bt,n as $t}from"./shared-report-pull-request.js";import"./shared-report-text-5.js";import{a as wt}from"./shared-report-text-4.js";import{d as vt}from"./shared-report-text-7.js";
import{j as dt}from"./shared-report-text-6.js";import"./shared-command.js";import{a as Qe}from"./shared-cli.js";import{a as Je}from"./shared-cli-command-line.js";import{f_3 as N}from"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import{b_26 as Q}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import{a_13 as ye,c_13 as ze}from"./shared-run.js";import{a_35 as p}from"./shared-run.js";import{a_8 as tt}from"./shared-command.js";import{a as D,b as ct,
c as F}from"./shared-report-test-3.js";import"./shared-command.js";import{b as st,c as at}from"./shared-report-test-4.js";import{d_10 as ot,e_10 as it}from"./shared-command.js";import"./shared-command.js";
import{a_53 as nt,e_53 as we,f_53 as ge,g_53 as rt,n_53 as A}from"./shared-run.js";import"./shared-report-text-3.js";import"./shared-command.js";import"./shared-command.js";import{b_11 as B,e_11 as Ze,f_11 as v,g_11 as O,h_11 as et}from"./shared-command.js";import"./shared-run.js";import{c as Ke}from"./shared-esbuild.js";var Ie={};Ke(Ie,{ExitCode:()=>ue,addPath:()=>Cr,debug:()=>Ar,endGroup:()=>un,error:()=>cn,exportVariable:()=>Sr,getBooleanInput:()=>Rr,getIDToken:()=>Dr,getInput:()=>Le,getMultilineInput:()=>Or,getState:()=>Br,
group:()=>jr,info:()=>Ir,isDebug:()=>Ur,markdownSummary:()=>Bt,notice:()=>Lr,platform:()=>Ae,saveState:()=>Mr,setCommandEcho:()=>Tr,setFailed:()=>Pr,setOutput:()=>_r,setSecret:()=>Er,startGroup:()=>dn,
summary:()=>Dt,toPlatformPath:()=>Ht,toPosixPath:()=>qt,toWin32Path:()=>Wt,warning:()=>Fr});import*as Ft from"os";function R(e){return e==null?"":typeof e=="string"||e instanceof String?e:JSON.stringify(e)}function X(e){return Object.keys(e).length?{title:e.title,file:e.file,line:e.startLine,endLine:e.endLine,col:e.
startColumn,endColumn:e.endColumn}:{}}function S(e,t,n){let r=new ke(e,t,n);process.stdout.write(r.toString()+Ft.EOL)}function Z(e,t=""){S(e,{},t)}var At="::",ke=class{constructor(t,n,r){t||(t="missing.command"),this.command=t,this.properties=
n,this.message=r}toString(){let t=At+this.command;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(let r in this.properties)if(this.properties.hasOwnProperty(r)){let o=this.
properties[r];o&&(n?n=!1:t+=",",t+=`${r}=${Zn(o)}`)}}return t+=`${At}${Xn(this.message)}`,t}};function Xn(e){return R(e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function Zn(e){return R(
e).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}import*as Lt from"crypto";import*as te from"fs";import*as ee from"os";function W(e,t){let n=process.env[`GITHUB_${e}`];if(!n)throw new Error(`Unable to find environment variable for file command ${e}`);if(!te.existsSync(n))throw new Error(`Missing file at path: ${n}`);te.appendFileSync(
n,`${R(t)}${ee.EOL}`,{encoding:"utf8"})}function ne(e,t){let n=`ghadelimiter_${Lt.randomUUID()}`,r=R(t);if(e.includes(n))throw new Error(`Unexpected input: name should not contain the delimiter "${n}"`);
if(r.includes(n))throw new Error(`Unexpected input: value should not contain the delimiter "${n}"`);return`${e}<<${n}${ee.EOL}${r}${ee.EOL}${n}`}import*as Fe from"os";import*as an from"path";var re=class{static getIDToken(){throw new Error("not bundled")}};import{EOL as er}from"os";import{constants as It,promises as tr}from"fs";var Se=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){
function d(c){try{a(r.next(c))}catch(f){s(f)}}function u(c){try{a(r.throw(c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})},{access:nr,appendFile:rr,
writeFile:or}=tr,jt="GITHUB_STEP_SUMMARY";var Ee=class{constructor(){this._buffer=""}filePath(){return Se(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;let t=process.env[jt];if(!t)throw new Error(`Unable to find envir\
onment variable for $${jt}. Check if your runtime environment supports job summaries.`);try{yield nr(t,It.R_OK|It.W_OK)}catch{throw new Error(`Unable to access summary file: '${t}'. Check if the file \
has correct read/write permissions.`)}return this._filePath=t,this._filePath})}wrap(t,n,r={}){let o=Object.entries(r).map(([i,s])=>` ${i}="${s}"`).join("");return n?`<${t}${o}>${n}</${t}>`:`<${t}${o}>`}write(t){
return Se(this,void 0,void 0,function*(){let n=!!t?.overwrite,r=yield this.filePath();return yield(n?or:rr)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return Se(this,void 0,void 0,
function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this.
_buffer+=t,n?this.addEOL():this}addEOL(){return this.addRaw(er)}addCodeBlock(t,n){let r=Object.assign({},n&&{lang:n}),o=this.wrap("pre",this.wrap("code",t),r);return this.addRaw(o).addEOL()}addList(t,n=!1){
let r=n?"ol":"ul",o=t.map(s=>this.wrap("li",s)).join(""),i=this.wrap(r,o);return this.addRaw(i).addEOL()}addTable(t){let n=t.map(o=>{let i=o.map(s=>{if(typeof s=="string")return this.wrap("td",s);let{
header:d,data:u,colspan:a,rowspan:c}=s,f=d?"th":"td",g=Object.assign(Object.assign({},a&&{colspan:a}),c&&{rowspan:c});return this.wrap(f,u,g)}).join("");return this.wrap("tr",i)}).join(""),r=this.wrap(
"table",n);return this.addRaw(r).addEOL()}addDetails(t,n){let r=this.wrap("details",this.wrap("summary",t)+n);return this.addRaw(r).addEOL()}addImage(t,n,r){let{width:o,height:i}=r||{},s=Object.assign(
Object.assign({},o&&{width:o}),i&&{height:i}),d=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(d).addEOL()}addHeading(t,n){let r=`h${n}`,o=["h1","h2","h3","h4","h5","h6"].includes(
r)?r:"h1",i=this.wrap(o,t);return this.addRaw(i).addEOL()}addSeparator(){let t=this.wrap("hr",null);return this.addRaw(t).addEOL()}addBreak(){let t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){
let r=Object.assign({},n&&{cite:n}),o=this.wrap("blockquote",t,r);return this.addRaw(o).addEOL()}addLink(t,n){let r=this.wrap("a",t,{href:n});return this.addRaw(r).addEOL()}},Mt=new Ee,Bt=Mt,Dt=Mt;import*as Nt from"path";function qt(e){return e.replace(/[\\]/g,"/")}function Wt(e){return e.replace(/[/]/g,"\\")}function Ht(e){return e.replace(/[/\\]/g,Nt.sep)}var Ae={};Ke(Ae,{arch:()=>rn,getDetails:()=>kr,isLinux:()=>on,isMacOS:()=>Ue,isWindows:()=>Pe,platform:()=>V});import nn from"os";import{StringDecoder as en}from"string_decoder";import*as H from"os";import*as Te from"events";import*as zt from"child_process";import*as Xt from"path";import*as _ from"path";import*as ie from"fs";import*as U from"path";var Vt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(
c))}catch(f){s(f)}}function u(c){try{a(r.throw(c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})},{chmod:ir,copyFile:sr,lstat:ar,mkdir:cr,open:ri,
readdir:Yt,rename:dr,rm:ur,rmdir:oi,stat:oe,symlink:fr,unlink:lr}=ie.promises,L=process.platform==="win32";var ii=ie.constants.O_RDONLY;function Ce(e){return Vt(this,void 0,void 0,function*(){try{yield oe(e)}catch(t){if(t.code==="ENOENT")return!1;throw t}return!0})}function se(e){if(e=mr(e),!e)throw new Error('isRooted() parameter "p" cannot be empty');return L?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function Oe(e,t){return Vt(this,void 0,void 0,
function*(){let n;try{n=yield oe(e)}catch(o){o.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${o}`)}if(n&&n.isFile()){if(L){let o=U.extname(e).
toUpperCase();if(t.some(i=>i.toUpperCase()===o))return e}else if(Gt(n))return e}let r=e;for(let o of t){e=r+o,n=void 0;try{n=yield oe(e)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected error attem\
pting to determine if executable file exists '${e}': ${i}`)}if(n&&n.isFile()){if(L){try{let i=U.dirname(e),s=U.basename(e).toUpperCase();for(let d of yield Yt(i))if(s===d.toUpperCase()){e=U.join(i,d);
break}}catch(i){console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${i}`)}return e}else if(Gt(n))return e}}return""})}function mr(e){return e=e||"",L?(e=e.replace(
/\//g,"\\"),e.replace(/\\\\+/g,"\\")):e.replace(/\/\/+/g,"/")}function Gt(e){return(e.mode&1)>0||(e.mode&8)>0&&process.getgid!==void 0&&e.gid===process.getgid()||(e.mode&64)>0&&process.getuid!==void 0&&
e.uid===process.getuid()}var Qt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(c))}catch(f){s(f)}}function u(c){try{a(r.throw(
c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})};function Re(e,t){return Qt(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");if(t){let r=yield Re(e,!1);if(!r)throw L?new Error(`Unable to locate executable file: ${e}\
. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):
new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file\
 mode to verify the file is executable.`);return r}let n=yield pr(e);return n&&n.length>0?n[0]:""})}function pr(e){return Qt(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is r\
equired");let t=[];if(L&&process.env.PATHEXT)for(let o of process.env.PATHEXT.split(_.delimiter))o&&t.push(o);if(se(e)){let o=yield Oe(e,t);return o?[o]:[]}if(e.includes(_.sep))return[];let n=[];if(process.
env.PATH)for(let o of process.env.PATH.split(_.delimiter))o&&n.push(o);let r=[];for(let o of n){let i=yield Oe(_.join(o,e),t);i&&r.push(i)}return r})}import{setTimeout as yr}from"timers";var Jt=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(c))}catch(f){
s(f)}}function u(c){try{a(r.throw(c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})},ae=process.platform==="win32",ce=class extends Te.EventEmitter{constructor(t,n,r){
if(super(),!t)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=t,this.args=n||[],this.options=r||{}}_debug(t){this.options.listeners&&this.options.listeners.debug&&this.options.
listeners.debug(t)}_getCommandString(t,n){let r=this._getSpawnFileName(),o=this._getSpawnArgs(t),i=n?"":"[command]";if(ae)if(this._isCmdFile()){i+=r;for(let s of o)i+=` ${s}`}else if(t.windowsVerbatimArguments){
i+=`"${r}"`;for(let s of o)i+=` ${s}`}else{i+=this._windowsQuoteCmdArg(r);for(let s of o)i+=` ${this._windowsQuoteCmdArg(s)}`}else{i+=r;for(let s of o)i+=` ${s}`}return i}_processLineBuffer(t,n,r){try{
let o=n+t.toString(),i=o.indexOf(H.EOL);for(;i>-1;){let s=o.substring(0,i);r(s),o=o.substring(i+H.EOL.length),i=o.indexOf(H.EOL)}return o}catch(o){return this._debug(`error processing line. Failed wit\
h error ${o}`),""}}_getSpawnFileName(){return ae&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(t){if(ae&&this._isCmdFile()){let n=`/D /S /C "${this._windowsQuoteCmdArg(
this.toolPath)}`;for(let r of this.args)n+=" ",n+=t.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return n+='"',[n]}return this.args}_endsWith(t,n){return t.endsWith(n)}_isCmdFile(){let t=this.
toolPath.toUpperCase();return this._endsWith(t,".CMD")||this._endsWith(t,".BAT")}_windowsQuoteCmdArg(t){if(!this._isCmdFile())return this._uvQuoteCmdArg(t);if(!t)return'""';let n=[" ","	","&","(",")",
"[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'],r=!1;for(let s of t)if(n.some(d=>d===s)){r=!0;break}if(!r)return t;let o='"',i=!0;for(let s=t.length;s>0;s--)o+=t[s-1],i&&t[s-1]===
"\\"?o+="\\":t[s-1]==='"'?(i=!0,o+='"'):i=!1;return o+='"',o.split("").reverse().join("")}_uvQuoteCmdArg(t){if(!t)return'""';if(!t.includes(" ")&&!t.includes("	")&&!t.includes('"'))return t;if(!t.includes(
'"')&&!t.includes("\\"))return`"${t}"`;let n='"',r=!0;for(let o=t.length;o>0;o--)n+=t[o-1],r&&t[o-1]==="\\"?n+="\\":t[o-1]==='"'?(r=!0,n+="\\"):r=!1;return n+='"',n.split("").reverse().join("")}_cloneExecOptions(t){
t=t||{};let n={cwd:t.cwd||process.cwd(),env:t.env||process.env,silent:t.silent||!1,windowsVerbatimArguments:t.windowsVerbatimArguments||!1,failOnStdErr:t.failOnStdErr||!1,ignoreReturnCode:t.ignoreReturnCode||
!1,delay:t.delay||1e4};return n.outStream=t.outStream||process.stdout,n.errStream=t.errStream||process.stderr,n}_getSpawnOptions(t,n){t=t||{};let r={};return r.cwd=t.cwd,r.env=t.env,r.windowsVerbatimArguments=
t.windowsVerbatimArguments||this._isCmdFile(),t.windowsVerbatimArguments&&(r.argv0=`"${n}"`),r}exec(){return Jt(this,void 0,void 0,function*(){return!se(this.toolPath)&&(this.toolPath.includes("/")||ae&&
this.toolPath.includes("\\"))&&(this.toolPath=Xt.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield Re(this.toolPath,!0),new Promise((t,n)=>Jt(this,void 0,void 0,
function*(){this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(let a of this.args)this._debug(`   ${a}`);let r=this._cloneExecOptions(this.options);!r.silent&&r.outStream&&r.outStream.
write(this._getCommandString(r)+H.EOL);let o=new _e(r,this.toolPath);if(o.on("debug",a=>{this._debug(a)}),this.options.cwd&&!(yield Ce(this.options.cwd)))return n(new Error(`The cwd: ${this.options.cwd}\
 does not exist!`));let i=this._getSpawnFileName(),s=zt.spawn(i,this._getSpawnArgs(r),this._getSpawnOptions(this.options,i)),d="";s.stdout&&s.stdout.on("data",a=>{this.options.listeners&&this.options.
listeners.stdout&&this.options.listeners.stdout(a),!r.silent&&r.outStream&&r.outStream.write(a),d=this._processLineBuffer(a,d,c=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(c)})});let u="";if(s.stderr&&s.stderr.on("data",a=>{o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(a),!r.silent&&r.errStream&&r.outStream&&
(r.failOnStdErr?r.errStream:r.outStream).write(a),u=this._processLineBuffer(a,u,c=>{this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(c)})}),s.on("error",a=>{o.processError=
a.message,o.processExited=!0,o.processClosed=!0,o.CheckComplete()}),s.on("exit",a=>{o.processExitCode=a,o.processExited=!0,this._debug(`Exit code ${a} received from tool '${this.toolPath}'`),o.CheckComplete()}),
s.on("close",a=>{o.processExitCode=a,o.processExited=!0,o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(a,c)=>{d.length>0&&this.
emit("stdline",d),u.length>0&&this.emit("errline",u),s.removeAllListeners(),a?n(a):t(c)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.end(this.options.input)}}))})}};
function Zt(e){let t=[],n=!1,r=!1,o="";function i(s){r&&s!=='"'&&(o+="\\"),o+=s,r=!1}for(let s=0;s<e.length;s++){let d=e.charAt(s);if(d==='"'){r?i(d):n=!n;continue}if(d==="\\"&&r){i(d);continue}if(d===
"\\"&&n){r=!0;continue}if(d===" "&&!n){o.length>0&&(t.push(o),o="");continue}i(d)}return o.length>0&&t.push(o.trim()),t}var _e=class e extends Te.EventEmitter{constructor(t,n){if(super(),this.processClosed=
!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!n)throw new Error("toolPath must not be empty");this.options=t,
this.toolPath=n,t.delay&&(this.delay=t.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=yr(e.HandleTimeout,this.delay,this)))}_debug(t){this.emit(
"debug",t)}_setResult(){let t;this.processExited&&(this.processError?t=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to \
start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?t=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&
this.options.failOnStdErr&&(t=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),
this.done=!0,this.emit("done",t,this.processExitCode)}static HandleTimeout(t){if(!t.done){if(!t.processClosed&&t.processExited){let n=`The STDIO streams did not close within ${t.delay/1e3} seconds of \
the exit event from process '${t.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;t._debug(n)}t._setResult()}}};var tn=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(c))}catch(f){s(f)}}function u(c){try{a(r.throw(
c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})};function gr(e,t,n){return tn(this,void 0,void 0,function*(){let r=Zt(e);if(r.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");let o=r[0];return t=r.slice(1).concat(t||[]),new ce(o,t,n).exec()})}function G(e,t,n){return tn(this,void 0,void 0,function*(){var r,o;let i="",s="",
d=new en("utf8"),u=new en("utf8"),a=(r=n?.listeners)===null||r===void 0?void 0:r.stdout,c=(o=n?.listeners)===null||o===void 0?void 0:o.stderr,f=x=>{s+=u.write(x),c&&c(x)},g=x=>{i+=d.write(x),a&&a(x)},
b=Object.assign(Object.assign({},n?.listeners),{stdout:g,stderr:f}),E=yield gr(e,t,Object.assign(Object.assign({},n),{listeners:b}));return i+=d.end(),s+=u.end(),{exitCode:E,stdout:i,stderr:s}})}var de=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(c))}catch(f){s(f)}}function u(c){try{a(r.throw(
c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})},xr=()=>de(void 0,void 0,void 0,function*(){let{stdout:e}=yield G('powershell -command "(Get-Ci\
mInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:t}=yield G('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{
name:t.trim(),version:e.trim()}}),br=()=>de(void 0,void 0,void 0,function*(){var e,t,n,r;let{stdout:o}=yield G("sw_vers",void 0,{silent:!0}),i=(t=(e=o.match(/ProductVersion:\s*(.+)/))===null||e===void 0?
void 0:e[1])!==null&&t!==void 0?t:"";return{name:(r=(n=o.match(/ProductName:\s*(.+)/))===null||n===void 0?void 0:n[1])!==null&&r!==void 0?r:"",version:i}}),$r=()=>de(void 0,void 0,void 0,function*(){let{
stdout:e}=yield G("lsb_release",["-i","-r","-s"],{silent:!0}),[t,n]=e.trim().split(`
`);return{name:t,version:n}}),V=nn.platform(),rn=nn.arch(),Pe=V==="win32",Ue=V==="darwin",on=V==="linux";function kr(){return de(this,void 0,void 0,function*(){return Object.assign(Object.assign({},yield Pe?
xr():Ue?br():$r()),{platform:V,arch:rn,isWindows:Pe,isMacOS:Ue,isLinux:on})})}var sn=function(e,t,n,r){function o(i){return i instanceof n?i:new n(function(s){s(i)})}return new(n||(n=Promise))(function(i,s){function d(c){try{a(r.next(c))}catch(f){s(f)}}function u(c){try{a(r.throw(
c))}catch(f){s(f)}}function a(c){c.done?i(c.value):o(c.value).then(d,u)}a((r=r.apply(e,t||[])).next())})},ue;(function(e){e[e.Success=0]="Success",e[e.Failure=1]="Failure"})(ue||(ue={}));function Sr(e,t){
let n=R(t);if(process.env[e]=n,process.env.GITHUB_ENV||"")return W("ENV",ne(e,t));S("set-env",{name:e},n)}function Er(e){S("add-mask",{},e)}function Cr(e){process.env.GITHUB_PATH||""?W("PATH",e):S("ad\
d-path",{},e),process.env.PATH=`${e}${an.delimiter}${process.env.PATH}`}function Le(e,t){let n=process.env[`INPUT_${e.replace(/ /g,"_").toUpperCase()}`]||"";if(t&&t.required&&!n)throw new Error(`Input\
 required and not supplied: ${e}`);return t&&t.trimWhitespace===!1?n:n.trim()}function Or(e,t){let n=Le(e,t).split(`
`).filter(r=>r!=="");return t&&t.trimWhitespace===!1?n:n.map(r=>r.trim())}function Rr(e,t){let n=["true","True","TRUE"],r=["false","False","FALSE"],o=Le(e,t);if(n.includes(o))return!0;if(r.includes(o))
return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${e}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function _r(e,t){if(process.env.GITHUB_OUTPUT||"")return W("OUTPUT",ne(e,t));process.stdout.write(Fe.EOL),S("set-output",{name:e},
R(t))}function Tr(e){Z("echo",e?"on":"off")}function Pr(e){process.exitCode=ue.Failure,cn(e)}function Ur(){return process.env.RUNNER_DEBUG==="1"}function Ar(e){S("debug",{},e)}function cn(e,t={}){S("e\
rror",X(t),e instanceof Error?e.toString():e)}function Fr(e,t={}){S("warning",X(t),e instanceof Error?e.toString():e)}function Lr(e,t={}){S("notice",X(t),e instanceof Error?e.toString():e)}function Ir(e){
process.stdout.write(e+Fe.EOL)}function dn(e){Z("group",e)}function un(){Z("endgroup")}function jr(e,t){return sn(this,void 0,void 0,function*(){dn(e);let n;try{n=yield t()}finally{un()}return n})}function Mr(e,t){
if(process.env.GITHUB_STATE||"")return W("STATE",ne(e,t));S("save-state",{name:e},R(t))}function Br(e){return process.env[`STATE_${e}`]||""}function Dr(e){return sn(this,void 0,void 0,function*(){return yield re.
getIDToken(e)})}import{realpath as Wn,stat as Gn}from"node:fs/promises";import{isAbsolute as Io,relative as Hn,resolve as jo}from"node:path";import{readFile as ho,stat as yo}from"node:fs/promises";import{resolve as wo}from"node:path";var Nr=64e3;function je({identity:e}){return`<!-- reachspec ${e} -->`}function fn(e,{links:t,runUrl:n,limit:r=Nr}){let o=`${je(e)}
`,i=Kr(e,n),s=r-Buffer.byteLength(o+i),d=o;for(let{sections:u,share:a}of qr(e,t)){let c=ut(u,Math.floor(s*a));s-=Buffer.byteLength(c),d+=c}return`${d}${i}`}function qr(e,t){let{counts:n,outcome:r,comparison:o,
lint:i}=e,s=i===void 0?[]:[{sections:[gt(i,t)],share:1}],d=`## ${r==="good"?"✅":"❌"} reachspec: ${Vr(n)}
`,u=P=>({what:"",heading:P,items:[]}),a=e.notEvaluated.map(P=>u(`
⚠️ ${F(O(P))}
`)),c=e.coverage===void 0?[]:yt(e.coverage,t),f={sections:xt(e.mutation,t),share:1};if(Hr(e))return[{sections:[u(d),...a,u(`
${Gr(e)}
`),...c],share:1},...s,f];let g={sections:[u(d),...a,...Wr(e,t),...c],share:.5};if(o===void 0)return[{...g,share:i===void 0?.9:.8},...s,f];let{overview:b,opened:E,others:x}=ft(o,t);return[g,...[{sections:b,
share:1},{sections:E,share:.7},{sections:x,share:.8}],...s,f]}function Wr({counts:e,cases:t,errors:n,problem:r},o){let i=e.failed+e.errored-t.length,s=i>0?[`- … and ${B(i,"more case")}
`]:[];return[{what:"problems",heading:`
`,items:r===void 0?[]:[`**Not compared:** ${F(O(r))}
`]},{what:"cases",heading:`
### What failed, and why

`,items:[...t.map(d=>Yr(d,o)),...s]},{what:"errors",heading:`
### Errors in the files

`,items:n.map(d=>lt(d,"head",o))}]}function Hr({outcome:e,errors:t,cases:n,comparison:r,problem:o}){let{opened:i=[],closed:s=[],uncertain:d=[],notes:u=[],baseErrors:a=[]}=r??{};return e==="good"&&o===
void 0&&[t,n,i,s,d,u,a].every(f=>f.length===0)}function Gr({comparison:e,notEvaluated:t}){let n=t.length===0?"All good":"Good as far as it is evaluated";return e===void 0?`${n}.`:`${n}: ${mt(e)}.`}function Vr({
passed:e,failed:t,errored:n,skipped:r,expectedFailures:o}){let i=[...r>0?[`${r} skipped`]:[],...o>0?[`${o} failed as expected`]:[]];return[`${e} passed`,`${t} failed`,`${n} errored`,...i].join(", ")}function Yr(e,t){
let{status:n,name:r,suite:o,cni:i,found:s,connection:d,decisions:u,unknowns:a,nearestMiss:c}=e,{symbol:f,word:g}=et[n],b=`${D(v(o))}, CNI: ${D(v(i))}`,E=[...d===void 0?[]:[ct(O(d))],...u.map(({words:C,
file:P,line:he})=>{let K=P===void 0?"":` (${ve({file:P,line:he},"head",t)})`;return`${F(O(C))}${K}`}),...a.map(C=>`unknown: ${F(O(C))}`),...c===void 0?[]:[F(O(c))]];return`${`- ${f} ${g}: **${D(v(r))}\
** (${b}), ${ve(e,"head",t)}: ${F(O(s))}
`}${E.map(C=>`  - ${C}
`).join("")}`}function Kr({origin:e},t){let n=t===void 0?"":` · [the run and its summary](${t})`;return`
<sub>${D(v(e))}${n}</sub>
`}function yn(e){try{let t=JSON.parse(e);return oo(t)?t:void 0}catch{return}}var l=e=>typeof e=="string",h=e=>typeof e=="number"&&Number.isSafeInteger(e)&&e>=0,$=(...e)=>t=>e.includes(t),y=e=>t=>Array.isArray(
t)&&t.every(e),w=e=>t=>t===void 0||e(t),wn=e=>t=>typeof t=="string"&&e.test(t);function m(e){let t=Object.entries(e);return n=>typeof n=="object"&&n!==null&&!Array.isArray(n)&&Object.keys(n).every(r=>Object.
hasOwn(e,r))&&t.every(([r,o])=>o(Object.hasOwn(n,r)?Reflect.get(n,r):void 0))}var Qr=wn(/^[0-9a-f]{40}([0-9a-f]{24})?$/),ln=$("allow","deny","unknown"),mn={protocol:l,from:h,to:h},gn=m({message:l,file:w(
l),line:w(h)}),Jr=m({status:$("failed","errored"),name:l,suite:l,cni:l,file:l,line:h,found:l,unknowns:y(l),connection:w(l),nearestMiss:w(l),decisions:y(m({words:l,file:w(l),line:w(h)}))}),pn={file:l,line:h,
excerpt:l},zr=m({object:l,field:l,change:$("added","removed","changed"),side:$("base","head"),...pn,before:w(m(pn))}),Xr=e=>e==="any"||[m({name:l}),m({labels:y(l)})].some(t=>t(e)),hn=e=>[m({workloads:y(
l)}),m({entity:$("ingress-controller","nodes")}),m({pods:m({namespace:l,selector:l})}),m({hypothetical:m({namespaces:Xr,labels:y(l)})}),m({cidrs:y(l)})].some(t=>t(e)),Me=y(m({from:hn,to:hn,pairs:$("al\
l","same-namespace","cross-namespace"),was:ln,now:ln,new:w($(!0)),certain:w($(!1)),because:y(zr),allow:y(m({...mn,only:w(y(l))})),wasOnly:w(y(l)),unknown:y(m({...mn,reason:l})),coveredBy:y(m({suite:l,
case:l,file:l,line:h,extent:$("whole","part")})),reasons:y($("internet","cloud-metadata","cross-namespace"))})),Zr=m({ref:l,commit:w(Qr),added:h,removed:h,opened:Me,closed:Me,uncertain:Me,notes:y(l),baseErrors:y(
gn)}),eo=m({errors:h,warnings:h,notices:h,ignored:h,baseline:h,findings:y(m({code:l,message:l,file:w(l),line:w(h)}))}),fe=m({covered:h,total:h}),to=m({rules:fe,isolations:fe,workloads:fe,connections:fe,
under:w(e=>typeof e=="number"&&e>=0&&e<=100),uncovered:y(m({policy:l,rule:l,file:l,line:h}))}),no=m({words:l,more:h,survived:y(m({words:l,file:l,line:h}))}),ro=m({apiVersion:$(nt),kind:$("PullRequestF\
acts"),pullRequest:h,identity:wn(/^[0-9a-f]{16}$/),origin:l,outcome:$("good","bad"),prefix:l,counts:m({passed:h,failed:h,errored:h,skipped:h,expectedFailures:h}),errors:y(gn),notEvaluated:y(l),cases:y(
Jr),comparison:w(Zr),coverage:w(to),problem:w(l),lint:w(eo),mutation:w(no)});function oo(e){return ro(e)}import{setTimeout as io}from"node:timers/promises";var Be={tries:3,waitSeconds:30,answerMilliseconds:15e3};function vn(e){return{send:async(t,n,r)=>{for(let o=Be.tries-1;;o--){let i=await ao({method:t,
path:n,body:r},e),s=so(i,t);if(s===void 0||s>Be.waitSeconds||o===0)return i;await io(s*1e3)}}}}function so(e,t){switch(e.kind){case"done":return;case"limited":return e.seconds;case"refused":return e.status>=
500&&t!=="POST"?1:void 0;case"unreachable":return t==="POST"?void 0:1;default:return e}}async function ao({method:e,path:t,body:n},r){let{url:o,repository:i,token:s,userAgent:d,now:u}=r;try{let a=await fetch(
`${o.replace(/(?<!\/)\/+$/,"")}/repos/${i}${t}`,{method:e,headers:{accept:"application/vnd.github+json",authorization:`Bearer ${s}`,"user-agent":d,"x-github-api-version":"2022-11-28",...n===void 0?{}:
{"content-type":"application/json"}},...n===void 0?{}:{body:JSON.stringify(n)},redirect:"manual",signal:AbortSignal.timeout(Be.answerMilliseconds)}),c=await a.text();if(a.ok)return{kind:"done",body:xn(
c)};let f=co(a,u());return f!==void 0?{kind:"limited",seconds:f}:{kind:"refused",status:a.status,output:uo(c).replaceAll(s,"***")}}catch(a){return{kind:"unreachable",why:fo(a)}}}function co({status:e,
headers:t},n){if(e!==429&&e!==403)return;let r=t.get("retry-after");if(r!==null&&/^\d+$/.test(r))return Number(r);let o=Number(t.get("x-ratelimit-reset"));return t.get("x-ratelimit-remaining")==="0"&&
Number.isFinite(o)?Math.max(1,Math.ceil(o-n.getTime()/1e3)):e===429?10:void 0}function xn(e){try{return JSON.parse(e)}catch{return}}function uo(e){let t=xn(e),n=typeof t=="object"&&t!==null&&"message"in
t?t.message:void 0;return typeof n=="string"?n:""}function fo(e){if(!(e instanceof Error))return"the request failed";if(e.name==="TimeoutError")return"no answer came in time";let{cause:t}=e;return t instanceof
Error&&"code"in t&&typeof t.code=="string"?t.code:"the request failed"}var bn=100,lo=100;async function kn(e,t){let n=await mo(e,t);if("kind"in n)return n;let[r,...o]=n;for(let{id:d}of o)await e.send("DELETE",`/issues/comments/${d}`);if(r===void 0)return t.ifMissing==="c\
reate"?$n(e,t):{kind:"left"};if(r.body===t.body)return{kind:"unchanged"};let i=await e.send("PATCH",`/issues/comments/${r.id}`,{body:t.body});return i.kind==="done"?{kind:"updated"}:i.kind==="refused"&&
i.status===404&&t.ifMissing==="create"?$n(e,t):{kind:"failed",what:"edit the comment",answer:i}}async function $n(e,{pullRequest:t,body:n}){let r=await e.send("POST",`/issues/${t}/comments`,{body:n});
return r.kind==="done"?{kind:"created",by:k(r.body,"user","login")}:{kind:"failed",what:"create a comment",answer:r}}async function mo(e,{pullRequest:t,firstLine:n,author:r}){let o=[];for(let i=1;i<=lo;i++){
let s=await e.send("GET",`/issues/${t}/comments?per_page=${bn}&page=${i}`);if(s.kind!=="done")return{kind:"failed",what:"read the comments",answer:s};let d=Array.isArray(s.body)?s.body:[];for(let u of d){
let[a,c,f]=[M(u,"id"),k(u,"body"),k(u,"user","login")];a!==void 0&&c?.startsWith(n)&&f===r&&o.push({id:a,body:c})}if(d.length<bn)break}return o}import{createHash as po}from"node:crypto";function le({io:{env:e}},t){let[n="",r=""]=[e.GITHUB_SERVER_URL||"https://github.com",e.GITHUB_REPOSITORY],o=/^https?:\/\/[^\s()<>"]+$/.test(n)&&De(r);return{event:t,pullRequest:M(t,"pull_request","nu\
mber"),head:k(t,"pull_request","head","sha")??e.GITHUB_SHA,repositoryUrl:o?`${n.replace(/(?<!\/)\/+$/,"")}/${r}`:void 0}}function De(e){return/^[\w.-]+\/[\w.-]+$/.test(e)}function me({head:e,repositoryUrl:t},{
base:n,prefix:r}){return{repository:t,commits:{base:n,head:e},prefix:r}}function Sn({repositoryUrl:e},t){return e===void 0||t===void 0||!/^\d+$/.test(t)?void 0:`${e}/actions/runs/${t}`}function En({io:{
env:e},inputs:t}){let{workingDirectory:n,paths:r,config:o,cni:i}=t,d=[...["GITHUB_WORKFLOW","GITHUB_JOB","GITHUB_ACTION"].map(u=>e[u]??""),n,r,o??"",i??""];return po("sha256").update(JSON.stringify(d)).
digest("hex").slice(0,16)}function Cn({io:{env:e},inputs:t}){let{workingDirectory:n,cni:r}=t,o=n==="."?[]:[n],i=r===void 0?[]:[`CNI ${r}`];return[...[e.GITHUB_WORKFLOW??"",e.GITHUB_JOB??""],...o,...i].
filter(d=>d!=="").join(" · ")}function T(e){return Ze(ot(e),4e3)}async function On(e,t,n){if(e.inputs.comment==="never")return;if(t===void 0){await e.log.write([`no comment: this run is not about a pull request
`]);return}let r=_n(e);if(typeof r=="string")return e.toolkit.notice(T(`no comment: ${r}`));await Tn(e,{api:r,facts:t,context:n,runId:e.io.env.GITHUB_RUN_ID})}async function Rn(e,t){let n=le(e,await j(
e.io)),r=k(n.event,"workflow_run","head_sha");if(r===void 0)throw new p("input `comment-from` is for workflows that run `on: workflow_run`: only that event tells which commit the file is about");let o=await vo(
wo(e.directory,t),t),i=_n(e);if(typeof i=="string")return e.toolkit.notice(T(`no comment: ${i}`)),0;let s=await i.send("GET",`/pulls/${o.pullRequest}`);if(s.kind!=="done")return e.toolkit.notice(T(`no\
 comment: ${Pn("read the pull request",s)}`)),0;if(k(s.body,"head","sha")!==r)return e.toolkit.notice(`no comment: pull request ${o.pullRequest} isn't at the commit that the file is about; a later run\
 tells of it`),0;let d=M(n.event,"workflow_run","id");return await Tn(e,{api:i,facts:o,context:{...n,head:r},runId:d===void 0?void 0:String(d)}),0}var go=2e7;async function vo(e,t){let n=await yo(e).catch(
()=>{});if(n?.isFile()!==!0)throw new p(`input \`comment-from\`: no file \`${v(t)}\`; expected the one that the output \`comment-file\` of the other run named`);let r=n.size>go?void 0:yn(await ho(e,"u\
tf8"));if(r!==void 0)return r;throw new p(`input \`comment-from\`: \`${v(t)}\` isn't what the output \`comment-file\` names; use the same version of reachspec in both workflows`)}function _n({io:{env:e,
now:t},toolkit:n,token:r}){let o=e.GITHUB_REPOSITORY??"";if(r==="")return"the input `github-token` is empty";if(!/^[\x21-\x7e]+$/.test(r))return"the input `github-token` holds characters that no token\
 has";if(!De(o))return"GITHUB_REPOSITORY names no repository";n.setSecret(r);let i=e.GITHUB_API_URL||"https://api.github.com";return vn({url:i,repository:o,token:r,userAgent:`reachspec/${Je}`,now:t})}
async function Tn(e,{api:t,facts:n,context:r,runId:o}){let{comment:i,commentAuthor:s}=e.inputs,d=me(r,{base:n.comparison?.commit,prefix:n.prefix}),u=await kn(t,{pullRequest:n.pullRequest,firstLine:je(
n),body:fn(n,{links:d,runUrl:Sn(r,o)}),author:s,ifMissing:i==="always"||n.outcome==="bad"?"create":"leave"});await xo(e,u)}async function xo({toolkit:e,log:t,inputs:n},r){if(r.kind==="failed"){e.notice(
T(`no comment: ${Pn(r.what,r.answer)}`));return}let o=r.kind==="created"?r.by:void 0;o!==void 0&&o!==n.commentAuthor&&e.notice(T(`the comment was written by \`${o}\`: give \`comment-author: ${o}\`, or \
each run writes another one`)),await t.write([`comment: ${bo[r.kind]}
`])}var bo={created:"created",updated:"updated",unchanged:"it says so already",left:"none, because nothing failed"};function Pn(e,t){switch(t.kind){case"limited":return`GitHub takes no more requests f\
or ${t.seconds} seconds; ${I}`;case"unreachable":return`GitHub's API could not be asked (${t.why}); ${I}`;case"refused":{let n=t.output===""?"":`: ${O(t.output)}`;return`GitHub refused to ${e} (HTTP ${t.
status}${n}); ${$o[t.status]??I}`}default:return t}}var I="the job summary says the same",$o={401:`the input \`github-token\` is no valid token; ${I}`,403:`the job needs \`permissions: {pull-requests: \
write}\`, which a pull request from a fork never gets: there use two workflows (docs/guide/github-action.md); ${I}`,404:`the token doesn't see this pull request: the job needs \`permissions: {pull-requ\
ests: write}\`; ${I}`,410:`the conversation is closed; ${I}`};async function Un(e,t,n){let r=e.inputs.baseRef;if(r===void 0)return{kind:"none"};let o={...t,command:"diff",base:`git:${r}`,head:"."};try{let i=await n(o),s=await J("table");return await e.log.write(
[`
`,...s(i,{colour:"never",detail:"failures"})]),{kind:"diff",ref:r,diff:i}}catch(i){if(!(i instanceof p))throw i;return{kind:"problem",message:`input \`base-ref\`: ${i.message}`}}}var Ne=["never","on-failure","always"];function Fn(e){let t=So(e("base-ref")),n=Co(e("comment")),r=e("comment-from")||void 0;if(r!==void 0&&n==="never")throw new p("input `comment-from`: `comment` is \
`never`, so that nothing would be posted; write `comment: always` or `comment: on-failure`");return{paths:ko(e("paths")),config:e("config")||void 0,cni:e("cni")||void 0,workingDirectory:e("working-dir\
ectory")||".",reporters:Ro(e("reporter")),failOn:_o(e("fail-on")||"failed,errored",t),annotations:We("annotations",e("annotations")),summary:We("summary",e("summary")),lint:We("lint",e("lint")||"false"),
baseRef:t,comment:n,commentFrom:r,coverageUnder:Eo(e("coverage-under").trim()),mutate:Oo(e("mutate")),timeLimit:Pt(e("time-limit")||"10m","input `time-limit`"),commentAuthor:e("comment-author")||"gith\
ub-actions[bot]"}}function ko(e){let t=e.split(`
`).map(n=>n.trim()).filter(n=>n!=="");return t.length===1&&t[0]==="."?[]:t}function So(e){let t=e.trim().replace(/^git:/,"");if(t!==""){if(!t.includes(":"))return t;throw new p(`input \`base-ref\`: \`${v(
t)}\` is no ref; expected a commit, branch or tag, e.g. \`origin/main\``)}}function Eo(e){return e===""?void 0:Ut(e,"input `coverage-under`")}function Co(e){let t=Ne.find(r=>r===(e||"never"));if(t!==void 0)
return t;let n=Ne.map(r=>`\`${r}\``).join(", ");throw new p(`input \`comment\`: unknown value \`${v(e)}\`; allowed are ${n}${Q(e,Ne)}`)}var qe={false:"off",true:"changed",changed:"changed",all:"all"};
function Oo(e){let t=Object.entries(qe).find(([r])=>r===(e||"false").toLowerCase());if(t!==void 0)return t[1];let n=Object.keys(qe).map(r=>`\`${r}\``);throw new p(`input \`mutate\`: unknown value \`${v(
e)}\`; allowed are ${n.join(", ")}${Q(e,Object.keys(qe))}`)}function Ro(e){let t=e.split(`
`).filter(o=>o.trim()!==""),n=St(t),r=n.find(({file:o})=>o===void 0);if(r===void 0)return n;throw new p(`input \`reporter\`: \`${r.name}\` lacks its file; write \`${r.name}=FILE\``)}var He=["failed","\
errored","unknown",...ge];function _o(e,t){let n=e.split(/[\s,]+/).filter(r=>r!=="");if(n.includes("never")){if(n.length===1)return[];throw new p("input `fail-on`: found `never` beside other words; wr\
ite it alone")}if(n.length===0)throw new p(`input \`fail-on\`: found nothing in \`${v(e)}\`; ${An()}`);return n.map(r=>{let o=He.find(i=>i===r);if(o===void 0)throw new p(`input \`fail-on\`: unknown valu\
e \`${v(r)}\`; ${An()}${Q(r,[...He,"never"])}`);if(t===void 0&&ge.some(i=>i===o))throw new p(`input \`fail-on\`: \`${o}\` needs the input \`base-ref\`, the ref to compare with, e.g. \`base-ref: origin/mai\
n\``);return o})}function An(){return`allowed are ${[...He,"never"].map(e=>`\`${e}\``).join(", ")}`}function We(e,t){let n=t===""?"true":t.toLowerCase();if(n==="true")return"on";if(n==="false")return"\
off";throw new p(`input \`${e}\`: unknown value \`${v(t)}\`; allowed are \`true\`, \`false\``)}async function Ln(e,t,n){let{inputs:r,log:o}=e;if(r.lint==="off")return{report:void 0};try{let i=await n({...t,command:"lint",writesBaseline:!1,isFixing:!1}),s=A(i),d={colour:"never",detail:"failures",
today:t.today},u={prefix:"",changedLines:void 0},a=await kt("table"),c=await z([]);return await o.write([`
Lint
`,...a(i,{...d,review:u,tool:c,exit:s,failOn:"warning"})]),{report:i}}catch(i){if(!(i instanceof p))throw i;return{report:void 0,problem:`input \`lint\`: ${i.message}`}}}async function In(e,{request:t,report:n,mutate:r}){let{mutate:o,baseRef:i}=e.inputs;if(o==="off")return{kind:"none"};if(A(n)!==0)return Ge("no policy was changed: not every case passes to begin with");
let s=o==="changed"?i??await To(e):void 0;if(o==="changed"&&s===void 0)return Ge("no policy was changed: nothing tells what this run is to be compared with (set `base-ref`)");try{let d=await r({...t,command:"\
mutate",changedSince:s});return await e.log.write([`
`,`${vt(d)}
`]),{kind:"report",report:d}}catch(d){if(!(d instanceof p))throw d;return Ge(`no policy was changed: ${d.message}`)}}function Ge(e){return{kind:"problem",message:e}}async function To({io:e}){let t=await j(
e);return k(t,"pull_request","base","sha")??k(t,"merge_group","base_sha")}import{mkdtemp as Po}from"node:fs/promises";import{join as jn,resolve as Uo}from"node:path";function Mn({toolkit:e,inputs:t},{report:n,linted:r},o){let{shown:i,leftOut:s}=at(Ao(n,r),{...o,budget:st,last:ht(n,o)});for(let{level:d,message:u,...a}of i)d==="error"?e.error(u,a):d==="warning"?e.warning(
u,a):e.notice(u,a);s>0&&e.notice(`${s} more, see the ${t.summary==="on"?"job summary":"log"}`)}function Ao({suites:e,diagnostics:t},n){let r=({code:s,message:d,file:u,line:a})=>JSON.stringify([s,d,u,a]),
o=new Set(t.map(r)),i=(n?.findings??[]).filter(s=>!o.has(r(s)));return{suites:e,diagnostics:[...t,...i]}}async function Bn({toolkit:e,io:t,log:n},r,o){if((t.env.GITHUB_STEP_SUMMARY??"")===""){await n.
write([`no job summary: GITHUB_STEP_SUMMARY is not set
`]);return}try{await e.summary.addRaw($t(r,o)).write()}catch(i){await n.write([`no job summary: ${i instanceof Error?i.message:String(i)}
`])}}async function Dn(e,t,n){let{toolkit:r,io:o,inputs:i,directory:s}=e,{compared:d,facts:u,options:a}=n,c=await Fo(o,s),f=async(g,b,E)=>{let x=jn(c.path,`${c.lead}${b}`);await $e(x,s,E),r.setOutput(
g,x)};await f("report-json","report.json",(await be("json"))(t,a)),d.kind==="diff"&&await f("diff-json","diff.json",(await J("json"))(d.diff,{colour:"never",detail:"full"})),u!==void 0&&await f("comme\
nt-file","comment.json",[`${JSON.stringify(u)}
`]);for(let{name:g,file:b}of i.reporters)b!==void 0&&(await $e(b,s,(await be(g))(t,a)),g==="sarif"&&r.setOutput("sarif",Uo(s,b)))}async function Fo(e,t){let n=e.env.RUNNER_TEMP??"";return n===""?{path:t,
lead:"reachspec-"}:{path:await Po(jn(n,"reachspec-")),lead:""}}function Lo(e){return e!==void 0&&e.summary.warnings>0}function Ve(e){return e!==void 0&&e.summary.errors>0}function Ye(e,{compared:t,linted:n},r){let{suites:o,diagnostics:i}=e,s=o.flatMap(a=>a.cases),
d=a=>t.kind==="diff"&&rt(t.diff,[a]),u={failed:()=>s.some(({status:a,severity:c})=>a==="failed"&&c==="error")||Lo(n),errored:()=>s.some(({status:a})=>a==="errored")||i.some(({severity:a})=>a==="error")||
pe(t)||Ve(n),unknown:()=>s.some(({status:a,actual:c})=>a==="errored"&&c==="unknown"),opened:()=>d("opened"),"opened:internet":()=>d("opened:internet"),"opened:cross-namespace":()=>d("opened:cross-name\
space"),closed:()=>d("closed"),uncertain:()=>d("uncertain")};return r.some(a=>u[a]())}function pe(e){return e.kind==="diff"&&e.diff.diagnostics.some(({severity:t,side:n})=>t==="error"&&n!=="base")}function Nn({
summary:e,diagnostics:t},{compared:n,linted:r}){let o=t.filter(({severity:u})=>u==="error").length,i=o===0?"":`, ${B(o,"error")} in the files`,s=n.kind==="diff"?`; ${dt(n.diff)}`:"",d=r===void 0?"":`;\
 lint: ${wt(r.summary)}`;return`reachspec: ${e.failed} failed, ${e.errored} errored of ${B(e.cases,"case")}${i}${s}${d}`}function qn({coverage:e},t){let{covered:n=0,total:r=0}=e?.summary.rules??{};return`${n}\
 of ${r} rules are covered, and \`coverage-under\` demands ${t}%`}async function Vn(e,t,n={run:N,compare:N,lint:N,mutate:N}){let r=new _t("standard output",t.stdout,it);try{let o=e.getInput("github-token");t.forget("INPUT_GITHUB-TOKEN"),await Mo(t);let i=Fn(c=>e.getInput(
c)),s=t.env.GITHUB_WORKSPACE||t.cwd,d=jo(s,i.workingDirectory);await Bo(d,s,i);let u={toolkit:e,io:t,log:r,inputs:i,token:o,directory:d};if(i.commentFrom!==void 0)return await Rn(u,i.commentFrom);let a={
...i.timeLimit,start:performance.now()};return await Do(u,{run:q(n.run,a,t),compare:q(n.compare,a,t),lint:q(n.lint,a,t),mutate:q(n.mutate,a,t)})}catch(o){if(o instanceof p)return Y(e,`reachspec: ${o.message}`,
2);if(ye(o))return Y(e,`reachspec: ${ze(o)}`,2);let i=o instanceof Error?o.stack??o.message:String(o);return Y(e,`this is a bug in reachspec, please report it
${i}`,70)}}function Y(e,t,n){try{e.setFailed(T(t))}catch(r){if(!ye(r))throw r}return n}async function Mo({env:e}){let t=e.GITHUB_OUTPUT??"";if(t!==""&&await Gn(t).catch(()=>{})===void 0)throw new p("c\
annot write outputs: GITHUB_OUTPUT names no file; expected the one that the runner makes")}async function Bo(e,t,{workingDirectory:n}){let r=await Gn(e).catch(()=>{}),o=`input \`working-directory\`: \`${v(
n)}\``;if(r?.isDirectory()!==!0)throw new p(`${o} is not a directory`);let i=Hn(await Wn(t),await Wn(e));if(!Hn(t,e).startsWith("..")&&(i.startsWith("..")||Io(i)))throw new p(`${o} is a link that lead\
s out of the workspace; name a directory inside it`)}async function Do(e,{run:t,compare:n,lint:r,mutate:o}){let{inputs:i,log:s}=e,d=No(e),u=await qo(e,d,t);if(u===void 0)return 0;let a=await Tt(e.io,e.
directory),c=Xe(u,a);await s.write(tt(c,{colour:"never",detail:"full"}));let f=await Un(e,d,n),{report:g,problem:b}=await Ln(e,d,r),E=[...f.kind==="problem"?[f.message]:[],...b===void 0?[]:[b]],x=await In(
e,{request:d,report:c,mutate:o}),C=le(e,await j(e.io)),P=pt(c,a,i.coverageUnder),he={report:c,compared:f,linted:g,problems:E,mutated:x,context:C,prefix:a.prefix,coverage:P},K=Wo(e,he);i.annotations===
"on"&&Mn(e,{report:c,linted:g},a);let Yn=f.kind==="diff"?f.diff.base.commit:void 0,Kn=me(C,{base:Yn,prefix:a.prefix});i.summary==="on"&&await Bn(e,c,{compared:f,linted:g,mutated:x,links:Kn,coverage:P}),
Ho(e,c,f),x.kind==="report"&&Go(e,x.report);let Qn={colour:"never",detail:"full",today:d.today},Jn=await z(["sarif"]),zn={...Qn,review:a,tool:Jn,links:Rt(e.io,e.directory)};return await Dn(e,c,{compared:f,
facts:K,options:zn}),await On(e,K,C),Vo(e,c,{compared:f,linted:g,problems:E})}function No({io:e,inputs:t,directory:n}){let{cni:r,config:o,paths:i}=t,s={podCidr:[],...r===void 0?{}:{cni:r},...o===void 0?
{}:{config:o}};return{...Ot("test",i,{flags:s,io:{...e,cwd:n}}),coverage:!0}}async function qo({toolkit:e,inputs:t},n,r){try{let o=await r(n);if(o.kind==="TestReport")return o}catch(o){if(!(o instanceof
p)||t.failOn.length>0)throw o;e.error(T(`reachspec: ${o.message}`));return}throw new Error("test gave no test report")}function Wo(e,{report:t,compared:n,linted:r,problems:o,mutated:i,context:s,prefix:d,
coverage:u}){let{pullRequest:a}=s;if(a===void 0)return;let f=A(t)!==0||o.length>0||pe(n)||Ye(t,{compared:n,linted:r},e.inputs.failOn)||xe(t,e.inputs.coverageUnder)?"bad":"good";return bt(t,{pullRequest:a,
outcome:f,compared:n,linted:r,mutated:i,prefix:d,coverage:u,identity:En(e),origin:Cn(e)})}function Ho({toolkit:e},t,n){let{passed:r,failed:o,errored:i,skipped:s}=t.summary,[d,u]=n.kind==="diff"?[we(n.
diff.opened),we(n.diff.closed)]:["",""];for(let[a,c]of Object.entries({passed:r,failed:o,errored:i,skipped:s,opened:d,closed:u}))e.setOutput(a,c)}function Go({toolkit:e},{summary:{killed:t,survived:n}}){
e.setOutput("killed",t),e.setOutput("survived",n)}async function Vo({toolkit:e,log:t,inputs:n},r,o){let{compared:i,linted:s,problems:d}=o,u=Nn(r,o);if(d.length>0){let f=`reachspec: ${d.join("; ")}`;if(n.
failOn.length>0)return Y(e,f,2);e.error(T(f))}let a=A(r)||(pe(i)||Ve(s)?2:0),c=xe(r,n.coverageUnder);return Ye(r,o,n.failOn)||c&&n.failOn.length>0?Y(e,c?`${u}; ${qn(r,n.coverageUnder)}`:u,a||1):(a!==0&&
await t.write([`${u}; the step passes by \`fail-on\`
`]),0)}Qe();Et();process.exitCode=await Vn(Ie,Ct());
