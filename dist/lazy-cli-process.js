import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{a_0 as He,b_0 as Fe}from"./shared-process.js";import{a_1 as ce,b_1 as ve,c_1 as Se}from"./shared-command.js";import{d_4 as Pe,e_4 as Ie}from"./shared-command.js";import{a_0 as ye,b_0 as _e,c_0 as we,d_0 as Oe,e_0 as Ce,f_0 as be,g_0 as xe,h_0 as T,p_0 as Ae,q_0 as Ee,r_0 as ke,s_0 as k,t_0 as $e,u_0 as Te,v_0 as Ve,x_0 as Ne}from"./shared-command.js";import"./shared-command.js";import"./shared-command.js";
import{a as ae}from"./shared-cli-command-line.js";import{f_3 as x}from"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import{a_26 as le,b_26 as ue}from"./shared-run.js";import"./shared-run.js";
import"./shared-run.js";import"./shared-run.js";import"./shared-run.js";import{a_13 as he,c_13 as de}from"./shared-run.js";import{a_35 as E}from"./shared-run.js";
import"./shared-command.js";import{a_6 as fe}from"./shared-command.js";import{e_10 as R}from"./shared-command.js";import"./shared-command.js";import{h_53 as ge,n_53 as A}from"./shared-run.js";
import"./shared-command.js";import"./shared-command.js";import{a_11 as me,d_11 as W,f_11 as D,i_11 as pe}from"./shared-command.js";import"./shared-run.js";import{a as $,b as v,d as rt}from"./shared-esbuild.js";var S=v(M=>{var H=class extends Error{constructor(e,t,n){super(n),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=t,this.exitCode=e,this.nestedError=void 0}},G=class extends H{constructor(e){
super(1,"commander.invalidArgument",e),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}};M.CommanderError=H;M.InvalidArgumentError=G});var F=v(q=>{var{InvalidArgumentError:ot}=S(),j=class{constructor(e,t){switch(this.description=t||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=void 0,this.
argChoices=void 0,e[0]){case"<":this.required=!0,this._name=e.slice(1,-1);break;case"[":this.required=!1,this._name=e.slice(1,-1);break;default:this.required=!0,this._name=e;break}this._name.endsWith(
"...")&&(this.variadic=!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}default(e,t){return this.defaultValue=
e,this.defaultValueDescription=t,this}argParser(e){return this.parseArg=e,this}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.argChoices.includes(t))throw new ot(`Allowed c\
hoices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}argRequired(){return this.required=!0,this}argOptional(){return this.required=!1,this}};function st(o){
let e=o.name()+(o.variadic===!0?"...":"");return o.required?"<"+e+">":"["+e+"]"}q.Argument=j;q.humanReadableArgName=st});var B=v(U=>{var{humanReadableArgName:at}=F(),L=class{constructor(){this.helpWidth=void 0,this.minWidthToWrap=40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(e){
this.helpWidth=this.helpWidth??e.helpWidth??80}visibleCommands(e){let t=e.commands.filter(i=>!i._hidden),n=e._getHelpCommand();return n&&!n._hidden&&t.push(n),this.sortSubcommands&&t.sort((i,r)=>i.name().
localeCompare(r.name())),t}compareOptions(e,t){let n=i=>i.short?i.short.replace(/^-/,""):i.long.replace(/^--/,"");return n(e).localeCompare(n(t))}visibleOptions(e){let t=e.options.filter(i=>!i.hidden),
n=e._getHelpOption();if(n&&!n.hidden){let i=n.short&&e._findOption(n.short),r=n.long&&e._findOption(n.long);!i&&!r?t.push(n):n.long&&!r?t.push(e.createOption(n.long,n.description)):n.short&&!i&&t.push(
e.createOption(n.short,n.description))}return this.sortOptions&&t.sort(this.compareOptions),t}visibleGlobalOptions(e){if(!this.showGlobalOptions)return[];let t=[];for(let n=e.parent;n;n=n.parent){let i=n.
options.filter(r=>!r.hidden);t.push(...i)}return this.sortOptions&&t.sort(this.compareOptions),t}visibleArguments(e){return e._argsDescription&&e.registeredArguments.forEach(t=>{t.description=t.description||
e._argsDescription[t.name()]||""}),e.registeredArguments.find(t=>t.description)?e.registeredArguments:[]}subcommandTerm(e){let t=e.registeredArguments.map(n=>at(n)).join(" ");return e._name+(e._aliases[0]?
"|"+e._aliases[0]:"")+(e.options.length?" [options]":"")+(t?" "+t:"")}optionTerm(e){return e.flags}argumentTerm(e){return e.name()}longestSubcommandTermLength(e,t){return t.visibleCommands(e).reduce((n,i)=>Math.
max(n,this.displayWidth(t.styleSubcommandTerm(t.subcommandTerm(i)))),0)}longestOptionTermLength(e,t){return t.visibleOptions(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(
i)))),0)}longestGlobalOptionTermLength(e,t){return t.visibleGlobalOptions(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleOptionTerm(t.optionTerm(i)))),0)}longestArgumentTermLength(e,t){return t.
visibleArguments(e).reduce((n,i)=>Math.max(n,this.displayWidth(t.styleArgumentTerm(t.argumentTerm(i)))),0)}commandUsage(e){let t=e._name;e._aliases[0]&&(t=t+"|"+e._aliases[0]);let n="";for(let i=e.parent;i;i=
i.parent)n=i.name()+" "+n;return n+t+" "+e.usage()}commandDescription(e){return e.description()}subcommandDescription(e){return e.summary()||e.description()}optionDescription(e){let t=[];if(e.argChoices&&
t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==void 0&&(e.required||e.optional||e.isBoolean()&&typeof e.defaultValue=="boolean")&&t.push(`default: ${e.defaultValueDescription||
JSON.stringify(e.defaultValue)}`),e.presetArg!==void 0&&e.optional&&t.push(`preset: ${JSON.stringify(e.presetArg)}`),e.envVar!==void 0&&t.push(`env: ${e.envVar}`),t.length>0){let n=`(${t.join(", ")})`;
return e.description?`${e.description} ${n}`:n}return e.description}argumentDescription(e){let t=[];if(e.argChoices&&t.push(`choices: ${e.argChoices.map(n=>JSON.stringify(n)).join(", ")}`),e.defaultValue!==
void 0&&t.push(`default: ${e.defaultValueDescription||JSON.stringify(e.defaultValue)}`),t.length>0){let n=`(${t.join(", ")})`;return e.description?`${e.description} ${n}`:n}return e.description}formatItemList(e,t,n){
return t.length===0?[]:[n.styleTitle(e),...t,""]}groupItems(e,t,n){let i=new Map;return e.forEach(r=>{let s=n(r);i.has(s)||i.set(s,[])}),t.forEach(r=>{let s=n(r);i.has(s)||i.set(s,[]),i.get(s).push(r)}),
i}formatHelp(e,t){let n=t.padWidth(e,t),i=t.helpWidth??80;function r(u,c){return t.formatItem(u,n,c,t)}let s=[`${t.styleTitle("Usage:")} ${t.styleUsage(t.commandUsage(e))}`,""],a=t.commandDescription(
e);a.length>0&&(s=s.concat([t.boxWrap(t.styleCommandDescription(a),i),""]));let h=t.visibleArguments(e).map(u=>r(t.styleArgumentTerm(t.argumentTerm(u)),t.styleArgumentDescription(t.argumentDescription(
u))));if(s=s.concat(this.formatItemList("Arguments:",h,t)),this.groupItems(e.options,t.visibleOptions(e),u=>u.helpGroupHeading??"Options:").forEach((u,c)=>{let g=u.map(w=>r(t.styleOptionTerm(t.optionTerm(
w)),t.styleOptionDescription(t.optionDescription(w))));s=s.concat(this.formatItemList(c,g,t))}),t.showGlobalOptions){let u=t.visibleGlobalOptions(e).map(c=>r(t.styleOptionTerm(t.optionTerm(c)),t.styleOptionDescription(
t.optionDescription(c))));s=s.concat(this.formatItemList("Global Options:",u,t))}return this.groupItems(e.commands,t.visibleCommands(e),u=>u.helpGroup()||"Commands:").forEach((u,c)=>{let g=u.map(w=>r(
t.styleSubcommandTerm(t.subcommandTerm(w)),t.styleSubcommandDescription(t.subcommandDescription(w))));s=s.concat(this.formatItemList(c,g,t))}),s.join(`
`)}displayWidth(e){return We(e).length}styleTitle(e){return e}styleUsage(e){return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t==="[command]"?this.styleSubcommandText(t):t[0]==="["||t[0]===
"<"?this.styleArgumentText(t):this.styleCommandText(t)).join(" ")}styleCommandDescription(e){return this.styleDescriptionText(e)}styleOptionDescription(e){return this.styleDescriptionText(e)}styleSubcommandDescription(e){
return this.styleDescriptionText(e)}styleArgumentDescription(e){return this.styleDescriptionText(e)}styleDescriptionText(e){return e}styleOptionTerm(e){return this.styleOptionText(e)}styleSubcommandTerm(e){
return e.split(" ").map(t=>t==="[options]"?this.styleOptionText(t):t[0]==="["||t[0]==="<"?this.styleArgumentText(t):this.styleSubcommandText(t)).join(" ")}styleArgumentTerm(e){return this.styleArgumentText(
e)}styleOptionText(e){return e}styleArgumentText(e){return e}styleSubcommandText(e){return e}styleCommandText(e){return e}padWidth(e,t){return Math.max(t.longestOptionTermLength(e,t),t.longestGlobalOptionTermLength(
e,t),t.longestSubcommandTermLength(e,t),t.longestArgumentTermLength(e,t))}preformatted(e){return/\n[^\S\r\n]/.test(e)}formatItem(e,t,n,i){let s=" ".repeat(2);if(!n)return s+e;let a=e.padEnd(t+e.length-
i.displayWidth(e)),h=2,l=(this.helpWidth??80)-t-h-2,u;return l<this.minWidthToWrap||i.preformatted(n)?u=n:u=i.boxWrap(n,l).replace(/\n/g,`
`+" ".repeat(t+h)),s+a+" ".repeat(h)+u.replace(/\n/g,`
${s}`)}boxWrap(e,t){if(t<this.minWidthToWrap)return e;let n=e.split(/\r\n|\n/),i=/[\s]*[^\s]+/g,r=[];return n.forEach(s=>{let a=s.match(i);if(a===null){r.push("");return}let h=[a.shift()],d=this.displayWidth(
h[0]);a.forEach(l=>{let u=this.displayWidth(l);if(d+u<=t){h.push(l),d+=u;return}r.push(h.join(""));let c=l.trimStart();h=[c],d=this.displayWidth(c)}),r.push(h.join(""))}),r.join(`
`)}};function We(o){let e=/\x1b\[\d*(;\d*)*m/g;return o.replace(e,"")}U.Help=L;U.stripColor=We});var K=v(Y=>{var{InvalidArgumentError:lt}=S(),z=class{constructor(e,t){this.flags=e,this.description=t||"",this.required=e.includes("<"),this.optional=e.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(
e),this.mandatory=!1;let n=ut(e);this.short=n.shortFlag,this.long=n.longFlag,this.negate=!1,this.long&&(this.negate=this.long.startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=
void 0,this.presetArg=void 0,this.envVar=void 0,this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=void 0}default(e,t){return this.
defaultValue=e,this.defaultValueDescription=t,this}preset(e){return this.presetArg=e,this}conflicts(e){return this.conflictsWith=this.conflictsWith.concat(e),this}implies(e){let t=e;return typeof e=="\
string"&&(t={[e]:!0}),this.implied=Object.assign(this.implied||{},t),this}env(e){return this.envVar=e,this}argParser(e){return this.parseArg=e,this}makeOptionMandatory(e=!0){return this.mandatory=!!e,
this}hideHelp(e=!0){return this.hidden=!!e,this}_collectValue(e,t){return t===this.defaultValue||!Array.isArray(t)?[e]:(t.push(e),t)}choices(e){return this.argChoices=e.slice(),this.parseArg=(t,n)=>{if(!this.
argChoices.includes(t))throw new lt(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(t,n):t},this}name(){return this.long?this.long.replace(/^--/,""):this.
short.replace(/^-/,"")}attributeName(){return this.negate?De(this.name().replace(/^no-/,"")):De(this.name())}helpGroup(e){return this.helpGroupHeading=e,this}is(e){return this.short===e||this.long===e}isBoolean(){
return!this.required&&!this.optional&&!this.negate}},J=class{constructor(e){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,e.forEach(t=>{t.negate?this.negativeOptions.
set(t.attributeName(),t):this.positiveOptions.set(t.attributeName(),t)}),this.negativeOptions.forEach((t,n)=>{this.positiveOptions.has(n)&&this.dualOptions.add(n)})}valueFromOption(e,t){let n=t.attributeName();
if(!this.dualOptions.has(n))return!0;let i=this.negativeOptions.get(n).presetArg,r=i!==void 0?i:!1;return t.negate===(r===e)}};function De(o){return o.split("-").reduce((e,t)=>e+t[0].toUpperCase()+t.slice(
1))}function ut(o){let e,t,n=/^-[^-]$/,i=/^--[^-]/,r=o.split(/[ |,]+/).concat("guard");if(n.test(r[0])&&(e=r.shift()),i.test(r[0])&&(t=r.shift()),!e&&n.test(r[0])&&(e=r.shift()),!e&&i.test(r[0])&&(e=t,
t=r.shift()),r[0].startsWith("-")){let s=r[0],a=`option creation failed due to '${s}' in option flags '${o}'`;throw/^-[^-][^-]/.test(s)?new Error(`${a}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):n.test(s)?new Error(`${a}
- too many short flags`):i.test(s)?new Error(`${a}
- too many long flags`):new Error(`${a}
- unrecognised flag format`)}if(e===void 0&&t===void 0)throw new Error(`option creation failed due to no flags found in '${o}'.`);return{shortFlag:e,longFlag:t}}Y.Option=z;Y.DualOptions=J});var Ge=v(Re=>{function ht(o,e){if(Math.abs(o.length-e.length)>3)return Math.max(o.length,e.length);let t=[];for(let n=0;n<=o.length;n++)t[n]=[n];for(let n=0;n<=e.length;n++)t[0][n]=n;for(let n=1;n<=e.
length;n++)for(let i=1;i<=o.length;i++){let r=1;o[i-1]===e[n-1]?r=0:r=1,t[i][n]=Math.min(t[i-1][n]+1,t[i][n-1]+1,t[i-1][n-1]+r),i>1&&n>1&&o[i-1]===e[n-2]&&o[i-2]===e[n-1]&&(t[i][n]=Math.min(t[i][n],t[i-
2][n-2]+1))}return t[o.length][e.length]}function dt(o,e){if(!e||e.length===0)return"";e=Array.from(new Set(e));let t=o.startsWith("--");t&&(o=o.slice(2),e=e.map(s=>s.slice(2)));let n=[],i=3,r=.4;return e.
forEach(s=>{if(s.length<=1)return;let a=ht(o,s),h=Math.max(o.length,s.length);(h-a)/h>r&&(a<i?(i=a,n=[s]):a===i&&n.push(s))}),n.sort((s,a)=>s.localeCompare(a)),t&&(n=n.map(s=>`--${s}`)),n.length>1?`
(Did you mean one of ${n.join(", ")}?)`:n.length===1?`
(Did you mean ${n[0]}?)`:""}Re.suggestSimilar=dt});var Le=v(te=>{var ct=$("node:events").EventEmitter,X={},O=$("node:path"),P=$("node:fs"),m=$("node:process"),{Argument:mt,humanReadableArgName:pt}=F(),{CommanderError:Q}=S(),{Help:ft,stripColor:gt}=B(),
{Option:Me,DualOptions:yt}=K(),{suggestSimilar:je}=Ge(),Z=class o extends ct{constructor(e){super(),this.commands=[],this.options=[],this.parent=null,this._allowUnknownOption=!1,this._allowExcessArguments=
!1,this.registeredArguments=[],this._args=this.registeredArguments,this.args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=e||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this._executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=
[],this._combineFlagAndOptionalValue=!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=!1,this._lifeCycleHooks={},this._showHelpAfterError=
!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration={writeOut:t=>m.stdout.write(t),writeErr:t=>m.stderr.write(t),outputError:(t,n)=>n(t),getOutHelpWidth:()=>m.stdout.isTTY?
m.stdout.columns:void 0,getErrHelpWidth:()=>m.stderr.isTTY?m.stderr.columns:void 0,getOutHasColors:()=>ee()??(m.stdout.isTTY&&m.stdout.hasColors?.()),getErrHasColors:()=>ee()??(m.stderr.isTTY&&m.stderr.
hasColors?.()),stripColor:t=>gt(t)},this._hidden=!1,this._helpOption=void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,this._defaultCommandGroup=
void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(e){return this._outputConfiguration=e._outputConfiguration,this._helpOption=e._helpOption,this._helpCommand=e._helpCommand,this._helpConfiguration=
e._helpConfiguration,this._exitCallback=e._exitCallback,this._storeOptionsAsProperties=e._storeOptionsAsProperties,this._combineFlagAndOptionalValue=e._combineFlagAndOptionalValue,this._allowExcessArguments=
e._allowExcessArguments,this._enablePositionalOptions=e._enablePositionalOptions,this._showHelpAfterError=e._showHelpAfterError,this._showSuggestionAfterError=e._showSuggestionAfterError,this}_getCommandAndAncestors(){
let e=[];for(let t=this;t;t=t.parent)e.push(t);return e}command(e,t,n){let i=t,r=n;typeof i=="object"&&i!==null&&(r=i,i=null),r=r||{};let[,s,a]=e.match(/([^ ]+) *(.*)/),h=this.createCommand(s);return i&&
(h.description(i),h._executableHandler=!0),r.isDefault&&(this._defaultCommandName=h._name),h._hidden=!!(r.noHelp||r.hidden),h._executableFile=r.executableFile||null,a&&h.arguments(a),this._registerCommand(
h),h.parent=this,h.copyInheritedSettings(this),i?this:h}createCommand(e){return new o(e)}createHelp(){return Object.assign(new ft,this.configureHelp())}configureHelp(e){return e===void 0?this._helpConfiguration:
(this._helpConfiguration=e,this)}configureOutput(e){return e===void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...e},this)}showHelpAfterError(e=!0){return typeof e!=
"string"&&(e=!!e),this._showHelpAfterError=e,this}showSuggestionAfterError(e=!0){return this._showSuggestionAfterError=!!e,this}addCommand(e,t){if(!e._name)throw new Error(`Command passed to .addComma\
nd() must have a name
- specify the name in Command constructor or using .name()`);return t=t||{},t.isDefault&&(this._defaultCommandName=e._name),(t.noHelp||t.hidden)&&(e._hidden=!0),this._registerCommand(e),e.parent=this,
e._checkForBrokenPassThrough(),this}createArgument(e,t){return new mt(e,t)}argument(e,t,n,i){let r=this.createArgument(e,t);return typeof n=="function"?r.default(i).argParser(n):r.default(n),this.addArgument(
r),this}arguments(e){return e.trim().split(/ +/).forEach(t=>{this.argument(t)}),this}addArgument(e){let t=this.registeredArguments.slice(-1)[0];if(t?.variadic)throw new Error(`only the last argument c\
an be variadic '${t.name()}'`);if(e.required&&e.defaultValue!==void 0&&e.parseArg===void 0)throw new Error(`a default value for a required argument is never used: '${e.name()}'`);return this.registeredArguments.
push(e),this}helpCommand(e,t){if(typeof e=="boolean")return this._addImplicitHelpCommand=e,e&&this._defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;let n=e??"help [command]",[
,i,r]=n.match(/([^ ]+) *(.*)/),s=t??"display help for command",a=this.createCommand(i);return a.helpOption(!1),r&&a.arguments(r),s&&a.description(s),this._addImplicitHelpCommand=!0,this._helpCommand=a,
(e||t)&&this._initCommandGroup(a),this}addHelpCommand(e,t){return typeof e!="object"?(this.helpCommand(e,t),this):(this._addImplicitHelpCommand=!0,this._helpCommand=e,this._initCommandGroup(e),this)}_getHelpCommand(){
return this._addImplicitHelpCommand??(this.commands.length&&!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):null}hook(e,t){
let n=["preSubcommand","preAction","postAction"];if(!n.includes(e))throw new Error(`Unexpected value for event passed to hook : '${e}'.
Expecting one of '${n.join("', '")}'`);return this._lifeCycleHooks[e]?this._lifeCycleHooks[e].push(t):this._lifeCycleHooks[e]=[t],this}exitOverride(e){return e?this._exitCallback=e:this._exitCallback=
t=>{if(t.code!=="commander.executeSubCommandAsync")throw t},this}_exit(e,t,n){this._exitCallback&&this._exitCallback(new Q(e,t,n)),m.exit(e)}action(e){let t=n=>{let i=this.registeredArguments.length,r=n.
slice(0,i);return this._storeOptionsAsProperties?r[i]=this:r[i]=this.opts(),r.push(this),e.apply(this,r)};return this._actionHandler=t,this}createOption(e,t){return new Me(e,t)}_callParseArg(e,t,n,i){
try{return e.parseArg(t,n)}catch(r){if(r.code==="commander.invalidArgument"){let s=`${i} ${r.message}`;this.error(s,{exitCode:r.exitCode,code:r.code})}throw r}}_registerOption(e){let t=e.short&&this._findOption(
e.short)||e.long&&this._findOption(e.long);if(t){let n=e.long&&this._findOption(e.long)?e.long:e.short;throw new Error(`Cannot add option '${e.flags}'${this._name&&` to command '${this._name}'`} due t\
o conflicting flag '${n}'
-  already used by option '${t.flags}'`)}this._initOptionGroup(e),this.options.push(e)}_registerCommand(e){let t=i=>[i.name()].concat(i.aliases()),n=t(e).find(i=>this._findCommand(i));if(n){let i=t(this.
_findCommand(n)).join("|"),r=t(e).join("|");throw new Error(`cannot add command '${r}' as already have command '${i}'`)}this._initCommandGroup(e),this.commands.push(e)}addOption(e){this._registerOption(
e);let t=e.name(),n=e.attributeName();if(e.negate){let r=e.long.replace(/^--no-/,"--");this._findOption(r)||this.setOptionValueWithSource(n,e.defaultValue===void 0?!0:e.defaultValue,"default")}else e.
defaultValue!==void 0&&this.setOptionValueWithSource(n,e.defaultValue,"default");let i=(r,s,a)=>{r==null&&e.presetArg!==void 0&&(r=e.presetArg);let h=this.getOptionValue(n);r!==null&&e.parseArg?r=this.
_callParseArg(e,r,h,s):r!==null&&e.variadic&&(r=e._collectValue(r,h)),r==null&&(e.negate?r=!1:e.isBoolean()||e.optional?r=!0:r=""),this.setOptionValueWithSource(n,r,a)};return this.on("option:"+t,r=>{
let s=`error: option '${e.flags}' argument '${r}' is invalid.`;i(r,s,"cli")}),e.envVar&&this.on("optionEnv:"+t,r=>{let s=`error: option '${e.flags}' value '${r}' from env '${e.envVar}' is invalid.`;i(
r,s,"env")}),this}_optionEx(e,t,n,i,r){if(typeof t=="object"&&t instanceof Me)throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");let s=this.createOption(
t,n);if(s.makeOptionMandatory(!!e.mandatory),typeof i=="function")s.default(r).argParser(i);else if(i instanceof RegExp){let a=i;i=(h,d)=>{let l=a.exec(h);return l?l[0]:d},s.default(r).argParser(i)}else
s.default(i);return this.addOption(s)}option(e,t,n,i){return this._optionEx({},e,t,n,i)}requiredOption(e,t,n,i){return this._optionEx({mandatory:!0},e,t,n,i)}combineFlagAndOptionalValue(e=!0){return this.
_combineFlagAndOptionalValue=!!e,this}allowUnknownOption(e=!0){return this._allowUnknownOption=!!e,this}allowExcessArguments(e=!0){return this._allowExcessArguments=!!e,this}enablePositionalOptions(e=!0){
return this._enablePositionalOptions=!!e,this}passThroughOptions(e=!0){return this._passThroughOptions=!!e,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(e=!0){
if(this.options.length)throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error("call .storeOptionsAsProperties() before sett\
ing option values");return this._storeOptionsAsProperties=!!e,this}getOptionValue(e){return this._storeOptionsAsProperties?this[e]:this._optionValues[e]}setOptionValue(e,t){return this.setOptionValueWithSource(
e,t,void 0)}setOptionValueWithSource(e,t,n){return this._storeOptionsAsProperties?this[e]=t:this._optionValues[e]=t,this._optionValueSources[e]=n,this}getOptionValueSource(e){return this._optionValueSources[e]}getOptionValueSourceWithGlobals(e){
let t;return this._getCommandAndAncestors().forEach(n=>{n.getOptionValueSource(e)!==void 0&&(t=n.getOptionValueSource(e))}),t}_prepareUserArgs(e,t){if(e!==void 0&&!Array.isArray(e))throw new Error("fi\
rst parameter to parse must be array or undefined");if(t=t||{},e===void 0&&t.from===void 0){m.versions?.electron&&(t.from="electron");let i=m.execArgv??[];(i.includes("-e")||i.includes("--eval")||i.includes(
"-p")||i.includes("--print"))&&(t.from="eval")}e===void 0&&(e=m.argv),this.rawArgs=e.slice();let n;switch(t.from){case void 0:case"node":this._scriptPath=e[1],n=e.slice(2);break;case"electron":m.defaultApp?
(this._scriptPath=e[1],n=e.slice(2)):n=e.slice(1);break;case"user":n=e.slice(0);break;case"eval":n=e.slice(1);break;default:throw new Error(`unexpected parse option { from: '${t.from}' }`)}return!this.
_name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",n}parse(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return this._parseCommand([],n),
this}async parseAsync(e,t){this._prepareForParse();let n=this._prepareUserArgs(e,t);return await this._parseCommand([],n),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():this.
restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this.
_storeOptionsAsProperties)throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState._name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState.
_optionValues},this._optionValueSources={...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(e,t,n){if(P.existsSync(e))return;let i=t?`searched for l\
ocal subcommand relative to directory '${t}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom directory",r=`'${e}' does not exist
 - if '${n}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${i}`;throw new Error(r)}_executeSubCommand(e,t){t=t.slice();let n=!1,i=[".js",".ts",".tsx",".mjs",".cjs"];function r(l,u){let c=O.resolve(l,u);if(P.existsSync(c))return c;if(i.includes(O.extname(u)))
return;let g=i.find(w=>P.existsSync(`${c}${w}`));if(g)return`${c}${g}`}this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let s=e._executableFile||`${this._name}-${e._name}`,a=this.
_executableDir||"";if(this._scriptPath){let l;try{l=P.realpathSync(this._scriptPath)}catch{l=this._scriptPath}a=O.resolve(O.dirname(l),a)}if(a){let l=r(a,s);if(!l&&!e._executableFile&&this._scriptPath){
let u=O.basename(this._scriptPath,O.extname(this._scriptPath));u!==this._name&&(l=r(a,`${u}-${e._name}`))}s=l||s}n=i.includes(O.extname(s));let h;m.platform!=="win32"?n?(t.unshift(s),t=qe(m.execArgv).
concat(t),h=X.spawn(m.argv[0],t,{stdio:"inherit"})):h=X.spawn(s,t,{stdio:"inherit"}):(this._checkForMissingExecutable(s,a,e._name),t.unshift(s),t=qe(m.execArgv).concat(t),h=X.spawn(m.execPath,t,{stdio:"\
inherit"})),h.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(u=>{m.on(u,()=>{h.killed===!1&&h.exitCode===null&&h.kill(u)})});let d=this._exitCallback;h.on("close",l=>{l=l??1,d?d(new Q(
l,"commander.executeSubCommandAsync","(close)")):m.exit(l)}),h.on("error",l=>{if(l.code==="ENOENT")this._checkForMissingExecutable(s,a,e._name);else if(l.code==="EACCES")throw new Error(`'${s}' not ex\
ecutable`);if(!d)m.exit(1);else{let u=new Q(1,"commander.executeSubCommandAsync","(error)");u.nestedError=l,d(u)}}),this.runningCommand=h}_dispatchSubcommand(e,t,n){let i=this._findCommand(e);i||this.
help({error:!0}),i._prepareForParse();let r;return r=this._chainOrCallSubCommandHook(r,i,"preSubcommand"),r=this._chainOrCall(r,()=>{if(i._executableHandler)this._executeSubCommand(i,t.concat(n));else
return i._parseCommand(t,n)}),r}_dispatchHelpCommand(e){e||this.help();let t=this._findCommand(e);return t&&!t._executableHandler&&t.help(),this._dispatchSubcommand(e,[],[this._getHelpOption()?.long??
this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.registeredArguments.forEach((e,t)=>{e.required&&this.args[t]==null&&this.missingArgument(e.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.length&&this._excessArguments(this.args)}_processArguments(){let e=(n,i,r)=>{
let s=i;if(i!==null&&n.parseArg){let a=`error: command-argument value '${i}' is invalid for argument '${n.name()}'.`;s=this._callParseArg(n,i,r,a)}return s};this._checkNumberOfArguments();let t=[];this.
registeredArguments.forEach((n,i)=>{let r=n.defaultValue;n.variadic?i<this.args.length?(r=this.args.slice(i),n.parseArg&&(r=r.reduce((s,a)=>e(n,a,s),n.defaultValue))):r===void 0&&(r=[]):i<this.args.length&&
(r=this.args[i],n.parseArg&&(r=e(n,r,n.defaultValue))),t[i]=r}),this.processedArgs=t}_chainOrCall(e,t){return e?.then&&typeof e.then=="function"?e.then(()=>t()):t()}_chainOrCallHooks(e,t){let n=e,i=[];
return this._getCommandAndAncestors().reverse().filter(r=>r._lifeCycleHooks[t]!==void 0).forEach(r=>{r._lifeCycleHooks[t].forEach(s=>{i.push({hookedCommand:r,callback:s})})}),t==="postAction"&&i.reverse(),
i.forEach(r=>{n=this._chainOrCall(n,()=>r.callback(r.hookedCommand,this))}),n}_chainOrCallSubCommandHook(e,t,n){let i=e;return this._lifeCycleHooks[n]!==void 0&&this._lifeCycleHooks[n].forEach(r=>{i=this.
_chainOrCall(i,()=>r(this,t))}),i}_parseCommand(e,t){let n=this.parseOptions(t);if(this._parseOptionsEnv(),this._parseOptionsImplied(),e=e.concat(n.operands),t=n.unknown,this.args=e.concat(t),e&&this.
_findCommand(e[0]))return this._dispatchSubcommand(e[0],e.slice(1),t);if(this._getHelpCommand()&&e[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(e[1]);if(this._defaultCommandName)
return this._outputHelpIfRequested(t),this._dispatchSubcommand(this._defaultCommandName,e,t);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help({error:!0}),
this._outputHelpIfRequested(n.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();let i=()=>{n.unknown.length>0&&this.unknownOption(n.unknown[0])},r=`command:${this.name()}`;
if(this._actionHandler){i(),this._processArguments();let s;return s=this._chainOrCallHooks(s,"preAction"),s=this._chainOrCall(s,()=>this._actionHandler(this.processedArgs)),this.parent&&(s=this._chainOrCall(
s,()=>{this.parent.emit(r,e,t)})),s=this._chainOrCallHooks(s,"postAction"),s}if(this.parent?.listenerCount(r))i(),this._processArguments(),this.parent.emit(r,e,t);else if(e.length){if(this._findCommand(
"*"))return this._dispatchSubcommand("*",e,t);this.listenerCount("command:*")?this.emit("command:*",e,t):this.commands.length?this.unknownCommand():(i(),this._processArguments())}else this.commands.length?
(i(),this.help({error:!0})):(i(),this._processArguments())}_findCommand(e){if(e)return this.commands.find(t=>t._name===e||t._aliases.includes(e))}_findOption(e){return this.options.find(t=>t.is(e))}_checkForMissingMandatoryOptions(){
this._getCommandAndAncestors().forEach(e=>{e.options.forEach(t=>{t.mandatory&&e.getOptionValue(t.attributeName())===void 0&&e.missingMandatoryOptionValue(t)})})}_checkForConflictingLocalOptions(){let e=this.
options.filter(n=>{let i=n.attributeName();return this.getOptionValue(i)===void 0?!1:this.getOptionValueSource(i)!=="default"});e.filter(n=>n.conflictsWith.length>0).forEach(n=>{let i=e.find(r=>n.conflictsWith.
includes(r.attributeName()));i&&this._conflictingOption(n,i)})}_checkForConflictingOptions(){this._getCommandAndAncestors().forEach(e=>{e._checkForConflictingLocalOptions()})}parseOptions(e){let t=[],
n=[],i=t;function r(l){return l.length>1&&l[0]==="-"}let s=l=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(l)?!this._getCommandAndAncestors().some(u=>u.options.map(c=>c.short).some(c=>/^-\d$/.test(c))):!1,a=null,
h=null,d=0;for(;d<e.length||h;){let l=h??e[d++];if(h=null,l==="--"){i===n&&i.push(l),i.push(...e.slice(d));break}if(a&&(!r(l)||s(l))){this.emit(`option:${a.name()}`,l);continue}if(a=null,r(l)){let u=this.
_findOption(l);if(u){if(u.required){let c=e[d++];c===void 0&&this.optionMissingArgument(u),this.emit(`option:${u.name()}`,c)}else if(u.optional){let c=null;d<e.length&&(!r(e[d])||s(e[d]))&&(c=e[d++]),
this.emit(`option:${u.name()}`,c)}else this.emit(`option:${u.name()}`);a=u.variadic?u:null;continue}}if(l.length>2&&l[0]==="-"&&l[1]!=="-"){let u=this._findOption(`-${l[1]}`);if(u){u.required||u.optional&&
this._combineFlagAndOptionalValue?this.emit(`option:${u.name()}`,l.slice(2)):(this.emit(`option:${u.name()}`),h=`-${l.slice(2)}`);continue}}if(/^--[^=]+=/.test(l)){let u=l.indexOf("="),c=this._findOption(
l.slice(0,u));if(c&&(c.required||c.optional)){this.emit(`option:${c.name()}`,l.slice(u+1));continue}}if(i===t&&r(l)&&!(this.commands.length===0&&s(l))&&(i=n),(this._enablePositionalOptions||this._passThroughOptions)&&
t.length===0&&n.length===0){if(this._findCommand(l)){t.push(l),n.push(...e.slice(d));break}else if(this._getHelpCommand()&&l===this._getHelpCommand().name()){t.push(l,...e.slice(d));break}else if(this.
_defaultCommandName){n.push(l,...e.slice(d));break}}if(this._passThroughOptions){i.push(l,...e.slice(d));break}i.push(l)}return{operands:t,unknown:n}}opts(){if(this._storeOptionsAsProperties){let e={},
t=this.options.length;for(let n=0;n<t;n++){let i=this.options[n].attributeName();e[i]=i===this._versionOptionName?this._version:this[i]}return e}return this._optionValues}optsWithGlobals(){return this.
_getCommandAndAncestors().reduce((e,t)=>Object.assign(e,t.opts()),{})}error(e,t){this._outputConfiguration.outputError(`${e}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));let n=t||{},i=n.exitCode||1,r=n.code||"commander.error";this._exit(i,r,e)}_parseOptionsEnv(){this.options.forEach(e=>{if(e.envVar&&e.envVar in m.env){let t=e.attributeName();
(this.getOptionValue(t)===void 0||["default","config","env"].includes(this.getOptionValueSource(t)))&&(e.required||e.optional?this.emit(`optionEnv:${e.name()}`,m.env[e.envVar]):this.emit(`optionEnv:${e.
name()}`))}})}_parseOptionsImplied(){let e=new yt(this.options),t=n=>this.getOptionValue(n)!==void 0&&!["default","implied"].includes(this.getOptionValueSource(n));this.options.filter(n=>n.implied!==void 0&&
t(n.attributeName())&&e.valueFromOption(this.getOptionValue(n.attributeName()),n)).forEach(n=>{Object.keys(n.implied).filter(i=>!t(i)).forEach(i=>{this.setOptionValueWithSource(i,n.implied[i],"implied")})})}missingArgument(e){
let t=`error: missing required argument '${e}'`;this.error(t,{code:"commander.missingArgument"})}optionMissingArgument(e){let t=`error: option '${e.flags}' argument missing`;this.error(t,{code:"comman\
der.optionMissingArgument"})}missingMandatoryOptionValue(e){let t=`error: required option '${e.flags}' not specified`;this.error(t,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(e,t){
let n=s=>{let a=s.attributeName(),h=this.getOptionValue(a),d=this.options.find(u=>u.negate&&a===u.attributeName()),l=this.options.find(u=>!u.negate&&a===u.attributeName());return d&&(d.presetArg===void 0&&
h===!1||d.presetArg!==void 0&&h===d.presetArg)?d:l||s},i=s=>{let a=n(s),h=a.attributeName();return this.getOptionValueSource(h)==="env"?`environment variable '${a.envVar}'`:`option '${a.flags}'`},r=`e\
rror: ${i(e)} cannot be used with ${i(t)}`;this.error(r,{code:"commander.conflictingOption"})}unknownOption(e){if(this._allowUnknownOption)return;let t="";if(e.startsWith("--")&&this._showSuggestionAfterError){
let i=[],r=this;do{let s=r.createHelp().visibleOptions(r).filter(a=>a.long).map(a=>a.long);i=i.concat(s),r=r.parent}while(r&&!r._enablePositionalOptions);t=je(e,i)}let n=`error: unknown option '${e}'${t}`;
this.error(n,{code:"commander.unknownOption"})}_excessArguments(e){if(this._allowExcessArguments)return;let t=this.registeredArguments.length,n=t===1?"":"s",r=`error: too many arguments${this.parent?`\
 for '${this.name()}'`:""}. Expected ${t} argument${n} but got ${e.length}.`;this.error(r,{code:"commander.excessArguments"})}unknownCommand(){let e=this.args[0],t="";if(this._showSuggestionAfterError){
let i=[];this.createHelp().visibleCommands(this).forEach(r=>{i.push(r.name()),r.alias()&&i.push(r.alias())}),t=je(e,i)}let n=`error: unknown command '${e}'${t}`;this.error(n,{code:"commander.unknownCo\
mmand"})}version(e,t,n){if(e===void 0)return this._version;this._version=e,t=t||"-V, --version",n=n||"output the version number";let i=this.createOption(t,n);return this._versionOptionName=i.attributeName(),
this._registerOption(i),this.on("option:"+i.name(),()=>{this._outputConfiguration.writeOut(`${e}
`),this._exit(0,"commander.version",e)}),this}description(e,t){return e===void 0&&t===void 0?this._description:(this._description=e,t&&(this._argsDescription=t),this)}summary(e){return e===void 0?this.
_summary:(this._summary=e,this)}alias(e){if(e===void 0)return this._aliases[0];let t=this;if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(t=this.commands[this.commands.
length-1]),e===t._name)throw new Error("Command alias can't be the same as its name");let n=this.parent?._findCommand(e);if(n){let i=[n.name()].concat(n.aliases()).join("|");throw new Error(`cannot ad\
d alias '${e}' to command '${this.name()}' as already have command '${i}'`)}return t._aliases.push(e),this}aliases(e){return e===void 0?this._aliases:(e.forEach(t=>this.alias(t)),this)}usage(e){if(e===
void 0){if(this._usage)return this._usage;let t=this.registeredArguments.map(n=>pt(n));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.length?"[command]":[],this.
registeredArguments.length?t:[]).join(" ")}return this._usage=e,this}name(e){return e===void 0?this._name:(this._name=e,this)}helpGroup(e){return e===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=
e,this)}commandsGroup(e){return e===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=e,this)}optionsGroup(e){return e===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=e,this)}_initOptionGroup(e){
this._defaultOptionGroup&&!e.helpGroupHeading&&e.helpGroup(this._defaultOptionGroup)}_initCommandGroup(e){this._defaultCommandGroup&&!e.helpGroup()&&e.helpGroup(this._defaultCommandGroup)}nameFromFilename(e){
return this._name=O.basename(e,O.extname(e)),this}executableDir(e){return e===void 0?this._executableDir:(this._executableDir=e,this)}helpInformation(e){let t=this.createHelp(),n=this._getOutputContext(
e);t.prepareContext({error:n.error,helpWidth:n.helpWidth,outputHasColors:n.hasColors});let i=t.formatHelp(this,t);return n.hasColors?i:this._outputConfiguration.stripColor(i)}_getOutputContext(e){e=e||
{};let t=!!e.error,n,i,r;return t?(n=a=>this._outputConfiguration.writeErr(a),i=this._outputConfiguration.getErrHasColors(),r=this._outputConfiguration.getErrHelpWidth()):(n=a=>this._outputConfiguration.
writeOut(a),i=this._outputConfiguration.getOutHasColors(),r=this._outputConfiguration.getOutHelpWidth()),{error:t,write:a=>(i||(a=this._outputConfiguration.stripColor(a)),n(a)),hasColors:i,helpWidth:r}}outputHelp(e){
let t;typeof e=="function"&&(t=e,e=void 0);let n=this._getOutputContext(e),i={error:n.error,write:n.write,command:this};this._getCommandAndAncestors().reverse().forEach(s=>s.emit("beforeAllHelp",i)),this.
emit("beforeHelp",i);let r=this.helpInformation({error:n.error});if(t&&(r=t(r),typeof r!="string"&&!Buffer.isBuffer(r)))throw new Error("outputHelp callback must return a string or a Buffer");n.write(
r),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),this.emit("afterHelp",i),this._getCommandAndAncestors().forEach(s=>s.emit("afterAllHelp",i))}helpOption(e,t){return typeof e=="boo\
lean"?(e?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this._initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(e??
"-h, --help",t??"display help for command"),(e||t)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(e){
return this._helpOption=e,this._initOptionGroup(e),this}help(e){this.outputHelp(e);let t=Number(m.exitCode??0);t===0&&e&&typeof e!="function"&&e.error&&(t=1),this._exit(t,"commander.help","(outputHelp\
)")}addHelpText(e,t){let n=["beforeAll","before","after","afterAll"];if(!n.includes(e))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${n.join("', '")}'`);let i=`${e}Help`;return this.on(i,r=>{let s;typeof t=="function"?s=t({error:r.error,command:r.command}):s=t,s&&r.write(`${s}
`)}),this}_outputHelpIfRequested(e){let t=this._getHelpOption();t&&e.find(i=>t.is(i))&&(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}};function qe(o){return o.map(e=>{if(!e.
startsWith("--inspect"))return e;let t,n="127.0.0.1",i="9229",r;return(r=e.match(/^(--inspect(-brk)?)$/))!==null?t=r[1]:(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==null?(t=r[1],/^\d+$/.test(r[3])?
i=r[3]:n=r[3]):(r=e.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==null&&(t=r[1],n=r[3],i=r[4]),t&&i!=="0"?`${t}=${n}:${parseInt(i)+1}`:e})}function ee(){if(m.env.NO_COLOR||m.env.FORCE_COLOR==="\
0"||m.env.FORCE_COLOR==="false")return!1;if(m.env.FORCE_COLOR||m.env.CLICOLOR_FORCE!==void 0)return!0}te.Command=Z;te.useColor=ee});var Je=v(_=>{var{Argument:Ue}=F(),{Command:ne}=Le(),{CommanderError:_t,InvalidArgumentError:Be}=S(),{Help:wt}=B(),{Option:ze}=K();_.program=new ne;_.createCommand=o=>new ne(o);_.createOption=(o,e)=>new ze(
o,e);_.createArgument=(o,e)=>new Ue(o,e);_.Command=ne;_.Option=ze;_.Argument=Ue;_.Help=wt;_.CommanderError=_t;_.InvalidArgumentError=Be;_.InvalidOptionArgumentError=Be});import{Writable as Kt}from"node:stream";var Ye=rt(Je(),1),{program:sn,createCommand:an,createArgument:ln,createOption:un,CommanderError:ie,InvalidArgumentError:hn,InvalidOptionArgumentError:dn,Command:Ke,Argument:V,Option:p,Help:cn}=Ye.default;function Xe(o,e){return`
${[...Ot(o,e),Ct,bt,xt].join(`

`)}`}function Ot(o,e){let t=o.createHelp();t.prepareContext({helpWidth:80});let n=a=>t.visibleOptions(a).filter(({long:h})=>h!=="--help"),i=a=>e.every(h=>n(h).some(d=>d.long===a)),r=(a,h,d)=>{let l=n(
h).filter(({long:g})=>i(g)===(d==="common")),u=Math.max(...n(h).map(g=>t.optionTerm(g).length)),c=l.map(g=>t.formatItem(t.optionTerm(g),u,t.optionDescription(g),t));return[`${a}:`,...c].join(`
`)};return[...e.slice(0,1).map(a=>r("Options of every command",a,"common")),...e.map(a=>r(`Options of ${a.name()}`,a,"own"))]}var Ct=`Reports of test:
  pretty  for people
  json    everything, for programs
  junit   JUnit XML; what fails as expected or as a warning is skipped, and
          errors in files are a suite of their own
  tap     TAP 14; what fails as expected or as a warning is a TODO, and errors
          in files are test points of their own
  sarif   SARIF 2.1.0, for GitHub's code scanning: a result for each case that
          failed or couldn't be judged, and for each diagnostic
  markdown
          for people, as GitHub shows Markdown: who, where, why, what to change
  github  commands that annotate a pull request, for GitHub's runner; beside a
          report for programs they go to standard error
  html    a page for a browser, one file without network: the cases and what
          decided them, to be filtered
  One of them goes to standard output, the others to files. The names of suite
  and case that --filter matches are written as suite/case; * matches any text,
  slashes and spaces too, and ! in front turns a glob round.`,bt=`Examples:
  reachspec                                 test everything below this directory
  reachspec test deploy/ tests/ --cni calico
  reachspec test --reporter pretty,junit=report.xml,sarif=report.sarif
  reachspec test --selector 'tier=pci,!legacy' --filter '*database*'
  kubectl kustomize overlays/prod | reachspec test - tests/
  reachspec map deploy/ --format html --output map.html
  reachspec map deploy/ --focus shop/db --direction ingress --exposure
  reachspec explain shop/web shop/db TCP/5432 deploy/
  reachspec init deploy/ --dry-run
  reachspec coverage --format lcov --output lcov.info
  reachspec diff git:origin/main . --fail-on opened:internet
  reachspec lint deploy/ --format sarif --output lint.sarif`,xt=`Exit codes:
  0   every assertion holds
  1   an assertion failed; for diff: what --fail-on names has happened; for
      lint: there is a finding as grave as --fail-on says; for
      coverage: fewer rules are covered than --fail-under demands
  2   the input can't be trusted: a bad file, a case that couldn't be judged,
      an unknown flag
  70  a bug in reachspec`;function C(o){return o.option("--config <file>","settings file (default: the nearest reachspec.yaml, from here up to the top of the repository)").option("--cni <name[@version]>","evaluate as this CNI \
plugin does; for tests also a comma list").option("--namespace <name>",'namespace of objects that name none (default: "default")').addOption(new p("--environment <name>","only this environment of sett\
ings and tests; for tests repeatable").argParser(f)).option("--raw","take documents below a kustomization or chart as they stand").addOption(new p("--pod-cidr <cidr>","pod address pool; repeatable").argParser(
f).default([],"none")).addOption(new p("--var <name=value>","value of a variable in manifests; repeatable").argParser(f).default([],"none")).addOption(new p("--var-file <file>","variables as NAME=VALU\
E lines or a YAML map; repeatable").argParser(f).default([],"none")).addOption(new p("--ip-blocks <reach>","may address ranges of policies match pods").choices(["any","external"])).addOption(new p("--\
undeclared-namespaces <labels>",'labels of namespaces no manifest declares (default: "unknown")').choices(["unknown","unlabelled"])).option("--time-limit <duration>","end after this time with what is \
done, as 90s or 10m (default: none)").option("--no-cache","render every kustomization and chart anew, and keep nothing").option("--explain-inputs","tell on standard error what became of every file and\
 document").option("--quiet","only failures, errors and the summary").option("--no-color","no colours, as with NO_COLOR in the environment")}function f(o,e=[]){return[...e,o]}var vt=["bash","zsh","fish"],re=["test","map","explain","diff","init","coverage","mutate","lint","schema","completion","help"];function Qe(o,e){let t=oe(o,e);return t.command("completion").summary("pr\
int the completion script of a shell").description("Prints the script that lets a shell complete commands and flags, e.g. for ~/.bashrc: source <(reachspec completion bash)").addArgument(new V("<shell\
>","the shell").choices(vt)).action(n=>o.completion(n)),t.command("complete",{hidden:!0}).argument("[word...]").action(n=>o.complete(n)),t}function oe(o,e){let t=new Ke("reachspec").description("Prove\
s, before a merge, who can reach whom in a Kubernetes cluster, from manifests alone.").usage("[command] [options] [path...]").version(ae,"-v, --version","print the version").helpOption("-h, --help","p\
rint this help").helpCommand(!1).configureHelp({subcommandTerm:u=>u.name()}).exitOverride().configureOutput({writeOut:e.out,writeErr:e.error,outputError:(u,c)=>c(u),getOutHelpWidth:()=>80,getErrHelpWidth:()=>80,
getOutHasColors:()=>!1,getErrHasColors:()=>!1}),n=Et(t,o),i=kt(t,o),r=St(t,o),s=$t(t,o),a=Tt(t,o),h=Ht(t,o),d=Ft(t,o),l=Pt(t,o);return t.command("schema").summary("print the JSON Schema of the test fi\
le, or of the settings").description("Prints the JSON Schema of the test file, or of the settings file, for editors and validators.").addArgument(new V("[name]","of which file").choices(["test","setti\
ngs"]).default("test")).action(u=>o.schema(u)),At(t),t.addHelpText("after",()=>Xe(t,[n,i,r,s,a,h,d,l])),t}function At(o){o.command("help").summary("print this help, or that of a command").description(
"Prints the help of the program, or of a command.").addArgument(new V("[command]","of which command").choices(re)).action(e=>(o.commands.find(t=>t.name()===e)??o).outputHelp())}function Et(o,{test:e}){
let t=we.join(", "),n=o.command("test",{isDefault:!0}).summary("run the connectivity tests (the default command)").description("Evaluates the manifests and runs the connectivity tests found beside the\
m.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)");return C(n).addOption(new p("--reporter <list>",`c\
omma list of NAME or NAME=FILE; names: ${t}`).argParser(f).default(void 0,"pretty")).option("--staged","judge a second time as if staged policies were enforced"),Ze(n).action((i,r)=>e(i,{...r,reporter:r.
reporter??["pretty"]}))}function Ze(o){return o.option("--selector <labels>","only cases with these labels, as in kubectl: tier=pci,!old").addOption(new p("--filter <glob>","only cases whose suite/cas\
e matches; * is any text; repeatable").argParser(f)).addOption(new p("--file <path>","only cases of this test file; repeatable").argParser(f)).option("--today <date>","the date that expectFailure is j\
udged by")}function kt(o,{map:e}){let t=o.command("map").summary("print every allowed connection").description("Prints every connection that is allowed, and every one that is unknown, with the reason.").
argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)");return C(t).addOption(new p("--format <name>","how to p\
rint it").choices(Oe).default("table")).option("--output <file>","write to a file instead of standard output").addOption(new p("--focus <name>","only connections of a namespace or workload: ns, ns/nam\
e or ns/kind/name; repeatable").argParser(f)).addOption(new p("--direction <name>","only connections to (ingress) or from (egress) workloads, those of --focus").choices(["ingress","egress"])).addOption(
new p("--from <end>","only from this end, as tests write it: internet, cluster, nodes, a range, ns/name, ns/*, {namespace: ns}; repeatable").argParser(f)).addOption(new p("--to <end>","only to this en\
d, likewise, or a Service; repeatable").argParser(f)).addOption(new p("--port <port>","only these ports, as TCP/5432 or TCP/8000-8080; repeatable").argParser(f)).option("--wide","each row of the table\
 on one line, however wide the terminal is").option("--staged","map as if staged policies were enforced, and tell what that changes").option("--exposure","tell which pods that no manifest holds could \
connect too").option("--group","tell of workloads with the same connectivity as one").addOption(new p("--group-by <what>",'put workloads together by this (default: "none", and in pictures what stays r\
eadable)').choices(["none","connectivity","namespace"])).action((n,i)=>e(n,i))}function St(o,{explain:e}){let t=o.command("explain").summary("say why one end can or cannot reach another").description(
"Gives the verdict on one connection and, for each direction, every tier and policy that has a say, the rule that decides, and why the others do not match.").usage("[options] <from> <to> [port] [path.\
..]").argument("<from>","a workload, an address, a range, a domain name, as tests write them: shop/web").argument("<to>","likewise, or a Service: shop/service/db").argument("[port-and-path...]","a por\
t as TCP/5432 (default: every port), then what is read, as in the other commands");return C(t).addOption(new p("--format <name>","how to print it").choices(_e).default("tree")).option("--http <request\
>",'ask about one request of HTTP on the port: "GET /v1/orders", "GET api.example.com/v1"').option("--tls <name>","ask about one name in the handshake of TLS on the port").option("--output <file>","wr\
ite to a file instead of standard output").action((n,i,r,s)=>e({from:n,to:i},r,s))}function $t(o,{diff:e}){let t=o.command("diff").summary("print what opened and closed between two states of the manif\
ests").description("Compares what two states of the manifests allow, and says of each difference which change is to blame, and which case covers it.").usage("[options] <base> <head> [path...]").argument(
"<base>","a folder, or a git ref as git:origin/main; a folder of it as git:origin/main:deploy").argument("<head>","likewise; . is the working directory").argument("[path...]","what is read of either, \
as in the other commands (default: what the settings name, else everything)");return C(t).addOption(new p("--format <name>","how to print it").choices(ye).default("table")).option("--output <file>","w\
rite to a file instead of standard output").addOption(new p("--fail-on <list>","exit 1 by these: opened, opened:internet, opened:cross-namespace, closed, uncertain; or never").argParser(f).default(void 0,
"never")).action((n,i,r,s)=>e({base:n,head:i},r,s))}function Tt(o,{lint:e}){let t=o.command("lint").summary("print what is wrong, or likely a mistake, in the manifests").description("Says what the API\
 server would reject, and which valid policies are likely mistakes: each finding with its code, its line and, where something is known to mend it, the change.").argument("[path...]","files, directorie\
s, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)");return C(t).addOption(new p("--format <name>","how to print it").choices(Ce).default("table")).
option("--output <file>","write to a file instead of standard output").addOption(new p("--fail-on <severity>","exit 1 by findings of this severity, and graver ones").choices([...ge,"never"]).default("\
warning")).option("--fix","mend in the files what can be mended without any connection changing").option("--baseline <file>","the findings that are known and do not fail (default: reachspec-baseline.y\
aml, if it is there)").option("--write-baseline","write that file with all findings but errors; one that is there is never changed").action((n,i)=>e(n,i))}function Ht(o,{init:e}){let t=o.command("init").
summary("write a first suite of connectivity tests").description("Writes tests of what the manifests allow today, a file for each namespace: what policies isolate, and for whom. All of them pass; what\
 is unknown or open is told and not asserted.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)");return C(
t).option("--output <dir>","the folder of the files; one that exists is never overwritten","tests/reachspec").addOption(new p("--focus <name>","only cases about a namespace or workload: ns, ns/name or\
 ns/kind/name; repeatable").argParser(f)).option("--dry-run","print the files instead of writing them").action((n,i)=>e(n,i))}function Ft(o,{coverage:e}){let t=o.command("coverage").summary("say what \
the tests speak of, and what they do not").description("Runs the connectivity tests and says which rules decided something that they judged, which isolations, workloads and allowed connections they sp\
eak of.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomize: DIR} (default: those of the settings, else .)");return C(t).addOption(new p("--format <name>",
"how to print it").choices(be).default("table")).option("--output <file>","write to a file instead of standard output").option("--fail-under <percent>","exit 1 where fewer of the rules are covered").option(
"--selector <labels>","only cases with these labels, as in kubectl: tier=pci,!old").addOption(new p("--filter <glob>","only cases whose suite/case matches; * is any text; repeatable").argParser(f)).addOption(
new p("--file <path>","only cases of this test file; repeatable").argParser(f)).option("--today <date>","the date that expectFailure is judged by").action((n,i)=>e(n,i))}function Pt(o,{mutate:e}){let t=o.
command("mutate").summary("change the policies, one thing at a time, and tell what no test notices").description("Removes a policy, a rule, a peer and the like, one at a time, and runs the tests on ea\
ch. Tells every change that opens or closes something and that no case notices, with a case that would.").argument("[path...]","files, directories, globs, - for standard input, or roots like {kustomiz\
e: DIR} (default: those of the settings, else .)");return C(t).addOption(new p("--format <name>","how to print it").choices(xe).default("table")).option("--output <file>","write to a file instead of s\
tandard output").option("--changed-since <ref>","only policies of files that differ from this git ref, as origin/main").option("--fail-under <percent>","exit 1 where fewer of the changes that matter a\
re noticed"),Ze(t).action((n,i)=>e(n,i))}import{existsSync as Vt}from"node:fs";import{resolve as Nt}from"node:path";function et(o,e,t){if(o!==void 0){if(e.includes(o))throw new E(`the command comes first: \`reachspec ${o} …\``);if(!(o==="-"||/[/\\.*?[\]{}!]/.test(o)||Vt(Nt(t,o))))throw new E(`\`${D(o)}\` is neithe\
r a command nor a path; ${It(o,e)}`)}}function It(o,e){let t=le(o,e);return t!==void 0?`did you mean \`${t}\`?`:`for the commands see \`reachspec --help\`; a path is written \`./${D(o)}\``}async function it(o,e,t={}){let n=e.env.GITHUB_ACTIONS==="true"?R:void 0,i={io:e,run:x,compare:x,explain:x,lint:x,propose:x,mutate:x,...t,out:new k("standard output",e.stdout,n),notices:new k("standar\
d error",e.stderr,n)},r={out:"",error:""},s=0,h=Qe(Wt(i,d=>{s=d},()=>h.args[0]),{out:d=>{r.out+=d},error:d=>{r.error+=d}});try{await Lt(h,o),await i.out.write([r.out])}catch(d){s=await Ut(d,r.error,i)}
return s}function Wt(o,e,t){return{test:async(n,i)=>{t()!=="test"&&et(n[0],re,o.io.cwd),e(A(await Rt(n,i,o)))},map:async(n,i)=>{let{runMap:r}=await import("./lazy-cli-map.js");e(A(await r(n,i,
{...o,options:b(i,o.io)})))},explain:async(n,i,r)=>{let{runExplain:s}=await import("./lazy-cli-explain.js");e(A(await s(n,i,r,{...o,options:b(r,o.io)})))},init:async(n,i)=>{let{runInit:r}=await import("./lazy-cli-init.js");
e(A(await r(n,i,{...o,options:b(i,o.io)})))},coverage:async(n,i)=>{let{runCoverage:r}=await import("./lazy-cli-coverage.js");e(await r(n,i,{...o,cover:x,options:b(i,o.io)}))},diff:async(n,i,r)=>{let{
runDiff:s}=await import("./lazy-cli-diff.js"),a=b(r,o.io);e(await s(n,{paths:i,flags:r},{...o,options:a}))},lint:async(n,i)=>{let{runLint:r}=await import("./lazy-cli-lint.js");e(await r(
n,i,{...o,options:b(i,o.io)}))},mutate:async(n,i)=>{let{runMutate:r}=await import("./lazy-cli-mutate.js");e(await r(n,i,{...o,options:b(i,o.io)}))},schema:async n=>o.out.write([`${JSON.stringify(
await Dt(n),void 0,2)}
`]),completion:async n=>{let{completionScript:i}=await import("./lazy-cli-command-line-completion.js");await o.out.write([i(nt(),n)])},complete:async n=>{let{completions:i}=await import("./lazy-cli-command-line-completion.js");
await o.out.write([i(nt(),n)])}}}function nt(){let o=async()=>{},t={test:o,map:o,explain:o,diff:o,init:o,coverage:o,lint:o,mutate:o,...{schema:o,completion:o,complete:o}};return oe(t,{out:()=>{},error:()=>{}})}
async function Dt(o){let{connectivityTestSchema:e,settingsSchema:t}=await import("./lazy-run.js");return{test:e,settings:t}[o]}async function Rt(o,e,{io:t,run:n,out:i,notices:r}){let s=ve(
e.reporter),a=ke("test",o,{flags:e,io:t}),h=await Fe(Ne(n,Ve(e),t),a,He(t,e.quiet));if(h.kind!=="TestReport")throw new Error(`test gave a ${h.kind}`);let d=s.some(({name:y})=>y==="github"||y==="sarif"||
y==="markdown")?await Pe(t,t.cwd):Gt,l=ce(h,d),u=s.filter(({file:y})=>y===void 0).map(({name:y})=>y),c=u.includes("github")?{colour:"never"}:{},g=await Ie(s.map(({name:y})=>y)),w={...b(e,t),...c,today:a.
today,review:d,tool:g},I=u.find(y=>y!=="github");I!==void 0?await i.write(Mt(u,t)((await T(I))(l,w))):u.length===0&&e.quiet!==!0&&await r.write([`reachspec: ${pe(l)}
`]),u.includes("github")&&await jt(I,t).write((await T("github"))(l,w)),e.explainInputs===!0&&await r.write(fe(l.inputs,b(e,t)));for(let{name:y,file:se}of s)se!==void 0&&await Te(se,t.cwd,(await T(y))(
l,{...w,...$e}));return l}var Gt={prefix:"",changedLines:void 0};function Mt(o,{env:e}){return o.includes("github")&&e.GITHUB_ACTIONS!=="true"?R:t=>t}function jt(o,{stdout:e,stderr:t}){return o===void 0||
o==="pretty"?new k("standard output",e):new k("standard error",t)}function b({quiet:o,color:e},t){let{stdout:n,env:i}=t;return{colour:e&&(i.NO_COLOR??"")===""&&i.TERM!=="dumb"&&n.isTTY===!0&&i.GITHUB_ACTIONS!==
"true"?"always":"never",detail:o===!0?"failures":"full",width:qt(t),links:Se(t,t.cwd)}}function qt({stdout:o,env:e}){if(o.isTTY===!0)return o.columns||80;let t=e.COLUMNS??"";return/^[1-9][0-9]{0,3}$/.
test(t)?Number(t):void 0}async function Lt(o,e){try{await o.parseAsync([...e],{from:"user"})}catch(t){if(!(t instanceof ie&&t.exitCode===0))throw t}}async function Ut(o,e,{notices:t}){let{words:n,code:i}=Bt(
o,e);return await t.write([n]).catch(()=>{}),i}function Bt(o,e){return o instanceof ie?{words:N(zt(e)),code:2}:o instanceof E?{words:N(o.message),code:2}:he(o)?{words:N(de(o)),code:2}:{words:`${N("thi\
s is a bug in reachspec, please report it")}${Jt(Yt(o))}
`,code:70}}function zt(o){let e=o.trim().replace(/^error: /,"").replace(/\n\(Did you mean ([^\n]*)\?\)$/,"; did you mean $1?").replace(/\.$/,"");if(e.includes("; did you mean"))return e;let[t="",n]=e.
split(". Allowed choices are "),i=t.split(" is invalid")[0]?.split("'").at(-2)??"",r=n===void 0?"":ue(i,n.split(", "));return`${e}${r||"; see `reachspec --help`"}`}function N(o){let e=`reachspec: ${W(
o)}`;return`${e.length<=160?e:me(e,{first:"",rest:"  "},80).join(`
`)}
`}function Jt(o){return o.split(`
`).map(W).join(`
`)}function Yt(o){return o instanceof Error?o.stack??o.message:String(o)}async function di(o,e){Ae();let t=Ee();process.exitCode=await it(o,e instanceof Error?{...t,stdout:Xt(e)}:t)}function Xt(o){return new Kt({write:(e,t,n)=>n(o)})}export{di as runProcess};
