import { expectTypeOf, test } from 'vitest';
import * as core from '../../src/core.ts';
import {
  type Article,
  getReading,
  getRecord,
  type Quotes,
  type RecordId,
} from '../../src/index.ts';

test('ours: a record of any noun, exactly typed', () => {
  expectTypeOf(getRecord('ballInCourt')).toEqualTypeOf<Quotes['ballInCourt']>();
  expectTypeOf(getRecord('cnn').name).toEqualTypeOf<'CNN'>();
  const [first] = getReading('negotiationsVoice').concerns;
  expectTypeOf(getRecord(first).speaker).toEqualTypeOf<'whiteHouse'>();
  expectTypeOf(getRecord('cnn' as RecordId).id).toEqualTypeOf<RecordId>();
  // @ts-expect-error no such record
  getRecord('ballInCurt');
});

test('anyone’s: the record where it is literal, else any', () => {
  const mine = core.defineArticle({
    paragraphs: { p1: 'Ana said: “the door is open”.' },
    parties: { ana: { name: 'Ana', kind: 'person' } },
    retired: { anna: { moved: 'ana', since: '0.2.0' } },
  });
  expectTypeOf(core.getRecord(mine, 'ana').name).toEqualTypeOf<'Ana'>();
  expectTypeOf(core.getRecord(mine, 'anna').name).toEqualTypeOf<'Ana'>();
  // @ts-expect-error no such record
  core.getRecord(mine, 'bo');
  const wide: Article = mine;
  expectTypeOf(core.getRecord(wide, 'ana').id).toEqualTypeOf<string>();
});
