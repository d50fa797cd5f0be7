import { sortName } from '#shared/sort-name.ts'
import { type DemoElement, type DemoPlan, hours, notAvailable } from './element.ts'
import { type Chance, chance } from './random.ts'
import { makeBudget, pickTeam } from './resources.ts'
import { only, prose, type TranslatedText } from './text.ts'
import { localThemes, nationalThemes, type Theme } from './themes.ts'
import { measures, phrases, sections } from './zonal-phrases.ts'
import type { DemoZone } from './zone.ts'

/** A zonal plan with the themes that the zone chose as priorities. */
export interface ZonalPlan {
  document: DemoPlan
  /** Maps a theme code to the key of the priority that carries it out. */
  priorityKeysByTheme: ReadonlyMap<string, string>
}

const confidentialReasons = {
  nl: 'De inzet wordt voorspelbaar als hij bekend is.',
  fr: 'L’engagement devient prévisible s’il est connu.',
  de: 'Der Einsatz wird vorhersehbar, wenn er bekannt ist.',
}
/** The community that is competent for schools, by the language of the zone. */
const communities = { nl: 'BE-GOV-FLEMISH', fr: 'BE-GOV-FRENCH-COMMUNITY', de: 'BE-GOV-GERMAN-COMMUNITY' }

const period2026 = { periodFrom: '2026-01-01', periodTo: '2032-01-01' }

/** Returns the plan of a zone, 2026-2031: sixteen sections and four to seven priorities, over the whole chain. */
export function zonalPlan(zone: DemoZone, seed: string): ZonalPlan {
  const random = chance(`${seed}:${zone.slug}`)
  const toText = (texts: TranslatedText, theme?: Theme) => only(filled(texts, zone, theme), zone.language)
  const themes = chosenThemes(random)
  const priorityKeysByTheme = new Map(themes.map((theme) => [theme.code, `p-${theme.code}`]))
  const elements: DemoElement[] = [
    ...Object.entries(sections).map(
      ([place, texts]): DemoElement => ({
        key: `t-${place}`,
        kind: 'text',
        place,
        body: prose({ [zone.language]: [filled(texts, zone)[zone.language] ?? ''] }),
        ...(place === 'confidential_annexes'
          ? {
              confidential: { reason: confidentialReasons[zone.language] },
              marking: 'TLP:AMBER+STRICT',
            }
          : {}),
      }),
    ),
    { key: 'interest', kind: 'security_interest', place: 'strategic_objectives', title: toText(phrases.interest) },
    ...themes.flatMap((theme, index) =>
      priority(zone, theme, index + 1, random, toText, {
        team: pickTeam(zone, seed, theme.code),
        budget: makeBudget(zone, seed, theme.code),
      }),
    ),
    ...random
      .sample(
        nationalThemes.filter((theme) => !priorityKeysByTheme.has(theme.code)),
        3,
      )
      .map(
        (theme, index): DemoElement => ({
          key: `a-${theme.code}`,
          kind: 'point_of_attention',
          place: 'points_of_attention',
          code: `A${index + 1}`,
          title: toText(phrases.priority, theme),
          phenomenon: theme.phenomenon,
        }),
      ),
    missions(zone, random),
  ]
  return {
    priorityKeysByTheme,
    document: {
      plan: {
        // Based on the demo's name of the zone, so that a fictional name does not reveal the real name.
        code: `ZVP-2026-${sortName(zone.name).toUpperCase().replaceAll(' ', '-')}`,
        kind: 'zonal_security_plan',
        title: toText(phrases.title),
        motto: toText(phrases.motto),
        shortMessage: toText(phrases.shortMessage),
        owner: zone.organisation,
        issuingBodies: [zone.organisation, zone.council],
        area: zone.area,
        ...period2026,
        duration: 'P6Y',
        decidedOn: '2025-11-20',
        inForceOn: '2026-01-01',
        state: 'in_force',
        marking: random.yes(0.85) ? 'TLP:GREEN' : 'TLP:AMBER',
        sentAt: '2025-12-15T09:00:00.000Z',
        languages: [zone.language],
        legalBasis: phrases.legalBasis[zone.language],
        illustrative: true,
      },
      elements,
    },
  }
}

function chosenThemes(random: Chance): Theme[] {
  const national = nationalThemes.filter((theme) => random.yes(theme.weight)).slice(0, 6)
  const local = localThemes.filter((theme) => random.yes(theme.weight)).slice(0, 2)
  return [...(national.length >= 3 ? national : nationalThemes.slice(1, 5)), ...local].slice(0, 7)
}

function priority(
  zone: DemoZone,
  theme: Theme,
  number: number,
  random: Chance,
  translate: (texts: TranslatedText, theme?: Theme) => ReturnType<typeof only>,
  asks: { team: string; budget: NonNullable<DemoElement['resources']> },
): DemoElement[] {
  const toOwnFunction = (fn: string) => ({ organisation: zone.organisation, function: fn })
  const objective = `o-${theme.code}`
  const promised = random.between(4, 30) * 100
  const chosen = measures.filter((measure) => measure.kind === 'operational_objective' || random.yes(0.85))
  return [
    {
      key: `p-${theme.code}`,
      kind: 'priority',
      place: 'strategic_objectives',
      code: String(number),
      title: translate(phrases.priority, theme),
      rationale: translate(phrases.reason, theme),
      phenomenon: theme.phenomenon,
    },
    {
      key: objective,
      parent: `p-${theme.code}`,
      kind: 'strategic_objective',
      code: `${number}.1`,
      title: translate(phrases.objective, theme),
      gain: translate(phrases.gain),
      interest: 'interest',
      state: 'running',
      phenomenon: theme.phenomenon,
      competenceTopic: 'local_security_planning',
      chainLinks: ['prevention', 'reaction', 'aftercare'],
      accountable: toOwnFunction('chief_of_corps'),
      accountTo: zone.council,
      resources: [
        random.yes(0.9)
          ? { ...hours(promised, random.yes(0.1) ? promised - 200 : promised + 400), team: asks.team }
          : notAvailable('hours'),
        ...asks.budget,
      ],
      ...(random.yes(0.25)
        ? {
            needs: [
              {
                kind: 'agreement',
                organisation: communities[zone.language],
                text: translate(
                  {
                    nl: 'Preventieaanbod in scholen rond {x}',
                    fr: 'Offre de prévention dans les écoles : {x}',
                    de: 'Vorbeugung in Schulen: {x}',
                  },
                  theme,
                ),
                status: random.pick(['needed', 'asked', 'agreed', 'refused']),
              },
            ],
          }
        : {}),
    },
    ...chosen.map((measure, index): DemoElement => {
      const isObjective = measure.kind === 'operational_objective'
      const above = chosen.slice(0, index).findLastIndex((entry) => entry.kind === 'operational_objective')
      return {
        key: `m-${theme.code}-${index}`,
        parent: isObjective || above < 0 ? objective : `m-${theme.code}-${above}`,
        kind: measure.kind,
        code: `${number}.1.${index + 1}`,
        title: translate(measure.title, theme),
        state: random.pick(['running', 'running', 'running', 'proposed', 'done']),
        chainLinks: [measure.link],
        ...(random.yes(0.97) ? { accountable: toOwnFunction(measure.accountableFunction) } : {}),
        ...(measure.kind === 'action' ? { periodFrom: '2026-03-01', periodTo: '2027-01-01' } : {}),
      }
    }),
  ]
}

function missions(zone: DemoZone, random: Chance): DemoElement {
  const municipality = zone.municipalities[0]
  const none = !municipality || random.yes(0.6)
  return {
    key: 'mission',
    kind: 'municipality_mission',
    place: 'municipality_missions',
    title: only(
      none
        ? {
            nl: 'Geen gemeente-eigen opdrachten',
            fr: 'Aucune mission propre à une commune',
            de: 'Keine gemeindeeigenen Aufträge',
          }
        : {
            nl: 'Extra wijktoezicht in het centrum',
            fr: 'Surveillance supplémentaire au centre',
            de: 'Zusätzliche Streife im Zentrum',
          },
      zone.language,
    ),
    details: none ? { declaresNone: true } : { municipality, extraPayment: random.between(8, 30) * 1000 },
  }
}

/** Formats numbers as in Belgium in Dutch, French and German: groups of three with a point. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, '.')

const filled = (texts: TranslatedText, zone: DemoZone, theme?: Theme): TranslatedText => {
  const language = zone.language
  const sentence = (texts[language] ?? texts.en ?? '')
    .replaceAll('{z}', zone.name)
    .replaceAll('{n}', String(zone.municipalities.length))
    .replaceAll('{i}', grouped(zone.population))
    .replaceAll('{x}', theme?.name[language] ?? '')
  return { [language]: sentence }
}
