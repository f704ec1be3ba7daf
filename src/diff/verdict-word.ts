export type VerdictWord = 'allow' | 'deny' | 'unknown';
