import t from 'tap';
import { isUnderPercent } from '../../src/result/percent.js';

t.test('what is exactly a percentage is not under it', async (t) => {
  const wrong: string[] = [];
  for (let whole = 1; whole <= 400; whole++)
    for (let part = 0; part <= whole; part++) {
      const thousands = (part * 1000) / whole;
      const [least, more] = [Math.floor(thousands) / 10, (Math.floor(thousands) + 1) / 10];
      if (isUnderPercent(part, whole, least)) wrong.push(`${part} of ${whole} is under ${least} %`);
      if (part < whole && !isUnderPercent(part, whole, more)) wrong.push(`${part} of ${whole} is not under ${more} %`);
    }
  t.strictSame(wrong, []);
  t.notOk(isUnderPercent(0, 0, 100), 'nothing is missing of nothing');
});
