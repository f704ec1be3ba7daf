export { chooseCases, type Selection } from './choose-cases.js';
export { isTest, type ReadInput, testGroup } from './inputs.js';
export { type KnownKinds, takeKnown } from './known-objects.js';
export { readTestFile } from './language/read-test-file.js';
export { connectivityTestSchema } from './language/schema.js';
export type { TestFile } from './language/test-file.js';
export { type GivenRange, type GivenRanges, nothingGiven } from './ranges.js';
export { mapInput } from './reachability-map.js';
export { judgeTests, type TestOptions } from './test-report.js';
