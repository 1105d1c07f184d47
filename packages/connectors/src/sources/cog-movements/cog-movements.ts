import { departementOf } from '@maillage/schemas';
import { defineSource, type ReadContext, type ReadEvent } from '../../define-source.ts';
import { COG } from '../../insee.ts';
import { note } from '../../read/note.ts';
import { isInScope } from '../../read/scope.ts';
import { type CommuneEnd, communeHistory, type Movement } from '../../territories/commune-history.ts';
import { currentCommuneOn } from '../../territories/current-commune.ts';
import { coversTerritories, partEvent } from '../../territories/territory-part.ts';
import { readMovements } from './movements.ts';

/** Movements of communes since 1943: former communes, with what took over, and the former codes of present ones. */
export const cogMovements = defineSource({
  ...COG,
  id: 'cog-movements',
  title: {
    fr: 'Code officiel géographique : mouvements de communes depuis 1943',
    en: 'Official geographic code: movements of communes since 1943',
  },
  files: ['mouvements-communes.csv', 'v_mvt_commune*.csv'],
  covers: coversTerritories,
  read: (input, context) => readMovements(input, (movements) => tell(movements, context)),
});

function* tell(movements: readonly Movement[], context: ReadContext): Iterable<ReadEvent> {
  const history = communeHistory(movements);
  const alone = { current: new Set<string>(), parents: new Map<string, string>(), history };
  const currentCommune = context.currentCommune ?? currentCommuneOn(alone, context.on);
  const told = new Set<number>();
  for (const [code, lives] of history) {
    const life = lives.at(-1);
    const current = currentCommune(code);
    if (!life) continue;
    const inScope = isInScope(context, code, current);
    if (!life.end) {
      if (life.from && inScope)
        yield partEvent({ level: 'commune', code }, 0, { rows: 0, validFrom: life.from });
      continue;
    }
    for (const line of life.end.lines) told.add(line);
    if (inScope) yield* tellEnd(code, life.end, current, life.from);
    else yield* life.end.lines.map((line) => note('outside-scope', { line, found: code }));
  }
  for (const { line, before, after } of movements) {
    if (!told.has(line)) yield note('no-change-of-code', { line, found: before.code || after.code });
  }
}

/** A former commune, in the département of what it became, and its code among the former ones of the commune it came to. */
function* tellEnd(
  code: string,
  end: CommuneEnd,
  current: string | undefined,
  validFrom: string | undefined,
): Iterable<ReadEvent> {
  const [first = 0, ...others] = end.lines;
  yield partEvent(
    {
      level: 'commune',
      code,
      name: end.name,
      parents: [{ level: 'departement', code: departementOf(current ?? code) }],
      ...(end.successors.length > 0 && {
        successors: end.successors.map((successor) => ({ code: successor, on: end.on })),
      }),
    },
    first,
    { ...(validFrom !== undefined && { validFrom }), validTo: end.on },
  );
  for (const line of others) yield note('joined', { line, found: code });
  if (current) yield partEvent({ level: 'commune', code: current, formerCodes: [code] }, first, { rows: 0 });
}
