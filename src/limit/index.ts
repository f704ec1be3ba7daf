export { parseDuration } from './duration.js';
export { endingBy, goOn, goOnNow, type RunEnd, RunEnded, unlessEnded } from './run-end.js';
export { finish, finishInTurns, type Steps, until } from './turns.js';
