import type { Names } from '#shared/localized-text.ts'
import type { PackPreparationStep } from '#shared/pack-cycle.ts'
import { five } from '../../five-languages.ts'
import { citeAct } from '../act.ts'

type Translations = readonly [en: string, nl: string, fr: string, de: string, da: string]

const durations = {
  usual: five(
    'usual duration: not set by law',
    'gebruikelijke duur: geen wet bepaalt er een',
    'durée usuelle : aucune loi n’en fixe',
    'übliche Dauer: kein Gesetz legt eine fest',
    'sædvanlig varighed: ikke fastsat ved lov',
  ),
  observed: five(
    'duration as observed in the national cycle of 2022: not set by law',
    'duur zoals waargenomen in de nationale cyclus van 2022: geen wet bepaalt er een',
    'durée observée dans le cycle national de 2022 : aucune loi n’en fixe',
    'Dauer wie im nationalen Zyklus 2022 beobachtet: kein Gesetz legt eine fest',
    'varighed som set i den nationale cyklus i 2022: ikke fastsat ved lov',
  ),
}

/** Joins two lines with a semicolon in each language. */
const joinNames = (entry: Names, other: Names): Names =>
  five(
    `${entry.en}; ${other.en}`,
    `${entry.nl}; ${other.nl}`,
    `${entry.fr} ; ${other.fr}`,
    `${entry.de}; ${other.de}`,
    `${entry.da}; ${other.da}`,
  )

/**
 * Creates a step with a duration in weeks. No Belgian law is known to set a duration, so each is marked as usual or
 * observed. The articles are the basis of the step itself.
 */
export function step(
  code: string,
  names: Translations,
  weeks: number,
  rests: { articles?: string; observed?: true } = {},
): PackPreparationStep {
  const source = rests.observed ? 'observed' : 'usual'
  const basis = rests.articles ? joinNames(citeAct(rests.articles), durations[source]) : durations[source]
  return { code, names: five(...names), duration: `P${weeks}W`, source, basis }
}

/** A cycle starts with an analysis, not with writing. */
export const looking = (weeks: number, articles?: string): PackPreparationStep =>
  step(
    'looking',
    [
      'Analysis: image of security, evaluation of the previous plan, expectations',
      'Analyse: beeld, evaluatie van het vorige plan, verwachtingen',
      'Analyse : image de la sécurité, évaluation du plan précédent, attentes',
      'Bestandsaufnahme: Sicherheitsbild, Evaluierung des vorigen Plans, Erwartungen',
      'Analyse: sikkerhedsbillede, evaluering af den forrige plan, forventninger',
    ],
    weeks,
    articles ? { articles } : {},
  )

export const drafting = (weeks: number, articles?: string): PackPreparationStep =>
  step(
    'drafting',
    ['Drafting the plan', 'Opstellen van het plan', 'Rédaction du plan', 'Entwurf des Plans', 'Udarbejdelse af planen'],
    weeks,
    articles ? { articles } : {},
  )
