import { keepCompiled } from './compile-cache.js';
import { optimiseLater } from './optimise-later.js';
import { writtenAnswer } from './written-answer.js';

const words = process.argv.slice(2);
const written = writtenAnswer(words);

// Nothing else is loaded where the answer is written down already.
if (written === undefined) {
  optimiseLater();
  keepCompiled(words, process.env);
  await (await import('./process.js')).runProcess(words);
} else await print(written);

/** The long way says what is wrong where it can't be printed. */
async function print(text: string): Promise<void> {
  try {
    await new Promise<void>((resolve, reject) => {
      process.stdout.on('error', reject);
      process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
  } catch (error) {
    await (await import('./process.js')).runProcess(words, error);
  }
}
