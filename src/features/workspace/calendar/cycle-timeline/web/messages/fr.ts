import { fr as actions } from '#shared/action-messages/fr.ts'
import { fr as headings } from '#shared/heading-messages/fr.ts'
import { fr as labels } from '#shared/label-messages/fr.ts'
import type { SameKeys } from '#shared/messages.ts'
import { fr as phrases } from '#shared/phrase-messages/fr.ts'
import { plural } from '#shared/plural.ts'
import { fr as statuses } from '#shared/status-messages/fr.ts'
import { fr as calendar } from '../../../messages/fr.ts'
import type { en } from './en.ts'

const nextPlan = 'Plan suivant'

export const fr = {
  title: headings.cycles,
  intro:
    'Des plans de cycles différents sur une même ligne du temps. Seuls les plans qui vous sont visibles sont affichés.',
  loading: 'Chargement des cycles…',
  zone: labels.area,
  zoneHint: 'Sans territoire, les plans de tous les territoires sont affichés ensemble.',
  day: labels.date,
  dayLine: 'Date choisie',
  timeline: 'Ligne du temps des plans',
  timelineHint:
    'Déplacez la ligne de la date avec les touches fléchées (1 jour), Page précédente et Page suivante (1 mois) ou Maj et les touches fléchées (1 an). Un trait fin indique une préparation ; des hachures indiquent une lacune.',
  none: 'Aucun cycle à afficher',
  noneText: 'Les plans apparaissent sur la ligne du temps dès qu’ils sont créés ou importés.',
  today: phrases.today,
  terms: headings.termsOfOffice,
  unverified: 'dates non vérifiées',
  phases: {
    preparing: 'en préparation',
    decided: 'approuvé, pas encore en vigueur',
    planned: calendar.sources.planned,
    late: 'période commencée, pas en vigueur',
    in_force: statuses.inForce,
    bridging: 'maintenu après échéance',
    gap: 'aucun plan en vigueur',
  },
  bar: (what, phase, from, to) => `${what} : ${phase}, ${from} – ${to}`,
  open: statuses.unknown,
  plans: (count) => plural('fr', count, `${count} plan`, `${count} plans`),
  asTable: actions.showAsTable,
  columns: {
    track: labels.kind,
    span: labels.plan,
    from: headings.from,
    to: headings.until,
    status: labels.status,
    version: labels.version,
    next: nextPlan,
  },
  applies: (day) => `Plans applicables le ${day}`,
  appliesIn: (day, zone) => `Plans applicables le ${day} dans ${zone}`,
  appliesHint: 'Pour chaque type, le plan en vigueur ou maintenu après échéance.',
  notThere: (zone) => `${zone} n’existe pas à cette date.`,
  version: phrases.version,
  statuses: {
    in_force: statuses.inForce,
    bridging: 'maintenu',
    late: 'pas encore en vigueur',
    planned: calendar.sources.planned,
    none: statuses.none,
  },
  noPlan: 'Aucun plan qui vous soit visible',
  running: (terms) => `Mandature à cette date : ${terms}.`,
  issues: 'Lacunes et chevauchements',
  noIssues: 'Aucune lacune ni aucun chevauchement n’est connu.',
  issueTexts: {
    gapSince: (from) => `aucun plan en vigueur depuis le ${from}`,
    gapBetween: (from, to) => `aucun plan en vigueur du ${from} au ${to}`,
    beginsWithout: (from, upper) => `commence le ${from}. ${upper} : aucun plan en vigueur à cette date`,
    beginsBridged: (from, upper) =>
      `commence le ${from}. ${upper} : à cette date, seul le plan précédent est maintenu après échéance`,
    outlasts: (months, upper, from) =>
      `${months} mois de plus que la période connue. ${upper} : aucun plan connu à partir du ${from}`,
    both: (from, to) => `2 plans en vigueur en même temps du ${from} au ${to}`,
    areas: (from, into) => `${from} deviennent ${into}`,
    areasPlanned: (from, into) => `${from} deviendront ${into} (annoncé)`,
    inside: 'A lieu pendant',
    afterTerm: (months, term) => `commence ${months} mois après le début de : ${term}`,
    follows: nextPlan,
    settled: (from) => `en vigueur à partir du ${from}`,
    planned: (from) => `prévu à partir du ${from}, pas en vigueur`,
    unknown: 'Aucun plan suivant n’est connu',
    last: 'Dernier plan connu',
  },
} satisfies SameKeys<typeof en>
