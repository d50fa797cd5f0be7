import { type DemoElement, type DemoPlan, fte, notAvailable } from './element.ts'
import { chance } from './random.ts'
import { type TranslatedText, text } from './text.ts'
import { nationalThemes, type Theme } from './themes.ts'

const national = 'BE-NVP-2026-2029'
const toText = (texts: TranslatedText) => text(texts, 'nl')

/** Returns the date the given number of days after the start of 2026. */
const toDateIn2026 = (days: number): string => new Date(Date.UTC(2026, 0, 1 + days)).toISOString().slice(0, 10)

/**
 * Returns the plans that follow the national plan in the first year. They are on time, late or missing: programme files
 * of the priorities (half a year) and action plans of the districts (nine months).
 */
export function followingPlans(seed: string): DemoPlan[] {
  const random = chance(`${seed}:cascade`)
  const pickArrivalDay = (least: number, deadline: number, limit: number) =>
    toDateIn2026(random.yes(0.55) ? random.between(least, deadline) : random.between(deadline + 10, limit))
  const files = nationalThemes
    // The drugs strategy has separate programme files.
    .filter((theme) => theme.code !== 'DRU')
    .flatMap((theme) => (random.yes(0.7) ? [programmeFile(theme, pickArrivalDay(70, 180, 310))] : []))
  const plans = districts.flatMap((district) =>
    random.yes(0.7) ? [districtPlan(district, pickArrivalDay(120, 270, 315))] : [],
  )
  return [...files, ...plans]
}

/**
 * Returns the day on which the council of a zone decided the zone's answers. The later dates are too late for the
 * framework note.
 */
export const pickDecisionDay = (seed: string, slug: string): string => {
  const random = chance(`${seed}:decided:${slug}`)
  return toDateIn2026(random.yes(0.75) ? random.between(40, 180) : random.between(190, 300))
}

const common = {
  periodFrom: '2026-01-01',
  periodTo: '2028-01-01',
  duration: 'P2Y',
  state: 'in_force',
  marking: 'TLP:GREEN',
  languages: ['nl', 'fr', 'en'],
  illustrative: true,
}

/** Creates a project or an action, from the decision on the plan. The resources are known only for the first of a plan. */
const run = (
  key: string,
  kind: string,
  place: string,
  title: TranslatedText,
  rest: Partial<DemoElement>,
): DemoElement => ({
  key,
  kind,
  place,
  code: key.slice(-1),
  title: toText(title),
  state: 'running',
  periodTo: '2027-10-01',
  resources: [key.endsWith('1') ? fte(4) : notAvailable('hours')],
  ...rest,
})

function programmeFile({ code, name }: Theme, decidedOn: string): DemoPlan {
  const accountable = { organisation: 'BE-FP-DGJ', function: 'director_general' }
  const links = [{ to: { plan: national, key: `so-${code}` }, relation: 'contributes_to', main: true }]
  const project = (number: number, title: TranslatedText, chainLinks: string[]) =>
    run(`project-${number}`, 'project', 'projects_and_actions', title, {
      ...{ accountable, links, chainLinks },
      periodFrom: decidedOn,
    })
  return {
    plan: {
      ...common,
      code: `PD-2026-${code}`,
      kind: 'programme_file',
      title: toText({
        nl: `Programmadossier ${name.nl}`,
        fr: `Dossier-programme : ${name.fr}`,
        en: `Programme file: ${name.en}`,
      }),
      owner: 'BE-FP-DGJ',
      decidedOn,
      inForceOn: decidedOn,
      sentAt: `${decidedOn}T09:00:00.000Z`,
      elaborates: { plan: national, key: `n-${code}` },
    },
    elements: [
      project(
        1,
        {
          nl: `Gedeeld beeld van ${name.nl}, per kwartaal`,
          fr: `Image partagée, chaque trimestre : ${name.fr}`,
          en: `Shared image of ${name.en}, each quarter`,
        },
        ['prevention'],
      ),
      project(
        2,
        {
          nl: `Eén trekker per arrondissement voor ${name.nl}`,
          fr: `Un pilote par arrondissement : ${name.fr}`,
          en: `One lead in each district for ${name.en}`,
        },
        ['reaction'],
      ),
    ],
  }
}

/** The fourteen districts, by the key of their judicial police. */
const districts = [
  ['ANT', 'Antwerpen', 'Anvers', 'Antwerp'],
  ['LIM', 'Limburg', 'Limbourg', 'Limburg'],
  ['OVL', 'Oost-Vlaanderen', 'Flandre orientale', 'East Flanders'],
  ['WVL', 'West-Vlaanderen', 'Flandre occidentale', 'West Flanders'],
  ['LEU', 'Leuven', 'Louvain', 'Leuven'],
  ['BRU', 'Brussel', 'Bruxelles', 'Brussels'],
  ['HAV', 'Halle-Vilvoorde', 'Hal-Vilvorde', 'Halle-Vilvoorde'],
  ['BRW', 'Waals-Brabant', 'Brabant wallon', 'Walloon Brabant'],
  ['CHA', 'Charleroi', 'Charleroi', 'Charleroi'],
  ['MON', 'Bergen-Doornik', 'Mons-Tournai', 'Mons-Tournai'],
  ['LIE', 'Luik', 'Liège', 'Liège'],
  ['NAM', 'Namen', 'Namur', 'Namur'],
  ['LUX', 'Luxemburg', 'Luxembourg', 'Luxembourg'],
  ['EUP', 'Eupen', 'Eupen', 'Eupen'],
] as const

function districtPlan([key, nl, fr, en]: (typeof districts)[number], inForceOn: string): DemoPlan {
  const owner = `BE-FGP-${key}`
  const accountable = { organisation: owner, function: 'judicial_director' }
  const links = [{ to: { plan: national, key: 'so-dr-1' }, relation: 'contributes_to', main: true }]
  const action = (number: number, title: TranslatedText, chainLinks: string[]) =>
    run(`action-${number}`, 'action', 'operational_actions', title, {
      ...{ accountable, links, chainLinks },
      periodFrom: inForceOn,
    })
  return {
    plan: {
      ...common,
      code: `OAP-2026-FGP-${key}`,
      kind: 'operational_action_plan',
      title: toText({
        nl: `Operationeel actieplan van het arrondissement ${nl}`,
        fr: `Plan d’action opérationnel de l’arrondissement : ${fr}`,
        en: `Operational action plan of the district ${en}`,
      }),
      owner,
      inForceOn,
      sentAt: `${inForceOn}T09:00:00.000Z`,
    },
    elements: [
      action(
        1,
        {
          nl: 'Maandelijks overleg met het parket en de zones',
          fr: 'Concertation mensuelle avec le parquet et les zones',
          en: 'Monthly consultation with the prosecution and the zones',
        },
        ['prevention'],
      ),
      action(
        2,
        {
          nl: 'Gerichte dossiers op de knooppunten van het arrondissement',
          fr: 'Dossiers ciblés sur les nœuds de l’arrondissement',
          en: 'Targeted cases on the hubs of the district',
        },
        ['reaction'],
      ),
    ],
  }
}
