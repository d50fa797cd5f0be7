import type { Names } from '#shared/localized-text.ts'
import type { PackPlanKind } from '#shared/pack.ts'
import { five } from '../../five-languages.ts'
import { sharedExamples } from './examples-shared.ts'
import { upperExamples } from './examples-upper.ts'
import { workExamples } from './examples-work.ts'
import { zonalExamples } from './examples-zonal.ts'
import { getTemplateSource } from './sources.ts'

const examples: Readonly<Record<string, Names>> = {
  ...sharedExamples,
  ...zonalExamples,
  ...upperExamples,
  ...workExamples,
}

/** Adds an initial template to the kind of plan. Every section has guidance and a source, and most have an example. */
export const addTemplate = (kind: PackPlanKind): PackPlanKind => ({
  ...kind,
  templates: [
    {
      code: 'guided',
      names: five(
        'Guidance and examples in each section',
        'Toelichting en voorbeelden in elke afdeling',
        'Consignes et exemples dans chaque section',
        'Hinweise und Beispiele in jedem Abschnitt',
        'Vejledning og eksempler i hvert afsnit',
      ),
      sections: kind.parts
        .flatMap((part) => part.sections)
        .map(({ code }) => ({
          section: code,
          source: getTemplateSource(kind.code, code),
          ...(examples[code] && { example: examples[code] }),
        })),
    },
  ],
})
