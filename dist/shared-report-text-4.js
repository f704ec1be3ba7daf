import { createRequire } from 'node:module';
const require = createRequire(import.meta.url);
import{b_11 as n}from"./shared-command.js";function s({errors:i,warnings:e,notices:u,ignored:t,baseline:o}){let r=[n(i,"error"),n(e,"warning"),n(u,"notice")].join(", "),m=[...t===0?[]:[`${t} ignored by comments`],...o===0?[]:[`${o} known by th\
e baseline`]];return m.length===0?r:`${r}; ${m.join(", ")}`}export{s as a};
