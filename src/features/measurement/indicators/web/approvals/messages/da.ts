import { da as actions } from '#shared/action-messages/da.ts'
import { da as headings } from '#shared/heading-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import { da as phrases } from '#shared/phrase-messages/da.ts'
import { plural } from '#shared/plural.ts'
import { da as statuses } from '#shared/status-messages/da.ts'
import { da as indicatorsPage } from '../../messages/da.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: labels.figuresToApprove,
  intro:
    'Tal, som din organisation har indberettet, og tal, som organisationer i dens område har indberettet og godkendt. Godkendte tal er låst: Hvis du vil ændre et tal, skal du angive en begrundelse eller først trække godkendelsen tilbage.',
  loading: indicatorsPage.loading,
  link: labels.figuresToApprove,
  organisation: labels.organisation,
  views: { label: 'Visninger af siden', more: actions.more, waiting: 'Til godkendelse', approved: 'Godkendt' },
  none: 'Ingen tal til godkendelse',
  noneText: 'Tal vises her, når din organisation indberetter dem, eller en organisation i dens område godkender dem.',
  noneApproved: 'Ingen godkendte tal endnu',
  noneApprovedText:
    'Tal, som din organisation godkender, vises her. Du kan trække en godkendelse tilbage med en begrundelse.',
  notAllowed: 'Du kan ikke godkende tal',
  notAllowedText: 'Kun nogle roller godkender tal. En administrator kan tildele dig en sådan rolle.',
  list: 'Tal efter indikator, organisation og år',
  choose: (name) => `Vælg ${name}`,
  chooseAll: 'Vælg alle viste',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      `${known} tal`,
      periods > 1 ? `${periods} perioder` : '',
      missing > 0 ? `${missing} ikke tilgængelige` : '',
      provisional > 0 ? plural('da', provisional, `${provisional} foreløbigt`, `${provisional} foreløbige`) : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) => {
    const since = `tidligere godkendt: ${came} indberettet siden`
    return revised > 0 ? `${since}, heraf ${revised} rettet` : since
  },
  approve: (count) => (count <= 1 ? 'Godkend' : `Godkend ${count}`),
  approved: (figures) => `${figures} tal godkendt og låst`,
  chosen: (count, figures) => (count === 0 ? 'Intet valgt' : `${count} valgt, ${figures} tal`),
  more: actions.showMore,
  withdraw: actions.withdraw,
  withdrawTitle: (sheet) => `Træk godkendelsen tilbage: ${sheet}`,
  withdrawText: 'Tallene kan derefter ændres igen. Godkendelsen og din begrundelse bevares i historikken.',
  withdrawn: 'Godkendelsen er trukket tilbage',
  reason: labels.reason,
  reasonNeeded: 'Mindst 3 tegn',
  cancel: actions.cancel,
  approver: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byReporter: 'Godkendt af den indberettende organisation',
  byAbove: 'Godkendt på næste niveau',
  explain: {
    heading: headings.approval,
    all: (step) => `${step}: alle kilderækker`,
    part: (step, approved, all) => `${step}: ${approved} af ${all} kilderækker`,
    none: (step) => `${step}: nej`,
    was: (value) => `godkendt: ${value}`,
    inForce: statuses.inForce,
    corrected: (moment, reason) => (reason ? `før rettelsen ${moment}: ${reason}` : `før ændringen ${moment}`),
    withdrawn: (moment, who, reason) => `trukket tilbage ${moment}${who ? ` af ${who}` : ''}: ${reason}`,
    history: 'Alle godkendelser',
  },
  lock: (who) => `Godkendt: ${who}`,
  lockUnknown: statuses.standalone.approved,
  correction: {
    title: (count) =>
      plural('da', count, '1 celle afviger fra det godkendte tal.', `${count} celler afviger fra de godkendte tal.`),
    text: 'Angiv en begrundelse for rettelsen. Godkendelsen gælder det tidligere tal; det nye tal skal godkendes igen.',
    notYours:
      'Den, der godkender tal for din organisation, kan rette dem med en begrundelse eller trække godkendelsen tilbage.',
    save: (count) => `Ret ${count} tal`,
  },
  anomalies: {
    heading: 'Usædvanlige tal',
    show: (count) => `Usædvanlige tal: ${count}`,
    detect: 'Find usædvanlige tal',
    none: 'Ingen usædvanlige tal fundet',
    tooMany: 'For mange tal til at blive kontrolleret på én gang. Åbn indikatoren for ét område.',
    more: phrases.andMore,
    hint: 'Et usædvanligt tal kan være rigtigt. Det forhindrer hverken lagring eller godkendelse.',
    inEntry: (count) => plural('da', count, '1 usædvanligt tal', `${count} usædvanlige tal`),
    codes: {
      BELOW_ZERO: () => 'under nul, hvilket er umuligt for denne indikator',
      OVER_THE_WHOLE: ({ comparisonValue }) => `højere end det samlede tal på ${comparisonValue}`,
      NOT_WHOLE: () => 'ikke et helt tal',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        plural(
          'da',
          years,
          `langt fra tallet for 1 andet år: median ${middle}, sædvanligt interval ${low} til ${high}`,
          `langt fra tallene for ${years} andre år: median ${middle}, sædvanligt interval ${low} til ${high}`,
        ),
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `summen af områderne i området er ${comparisonValue}; begge tal er gemt`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `summen af delene (${dimension}) er ${comparisonValue}`,
    },
  },
  errors: {
    APPROVAL_NOT_PENDING: 'Nogle af disse tal skal ikke længere godkendes af dig. Genindlæs siden.',
    CHANGED_CONCURRENTLY: 'Der er indberettet tal, efter at du åbnede siden. Kontrollér dem, før du godkender.',
    APPROVED_AT_NEXT_LEVEL:
      'Tallene er også godkendt på næste niveau, hvor godkendelsen først skal trækkes tilbage. Du kan også rette tallet med en begrundelse.',
    NOT_APPROVED: 'Din organisation har ikke godkendt nogen af disse tal.',
  },
}
