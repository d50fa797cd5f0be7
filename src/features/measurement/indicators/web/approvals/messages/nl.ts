import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { nl as phrases } from '#shared/phrase-messages/nl.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as indicatorsPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: labels.figuresToApprove,
  intro:
    'Cijfers die uw organisatie aanleverde, en cijfers die organisaties in haar gebied aanleverden en goedkeurden. Goedgekeurde cijfers zijn vergrendeld: om er een te wijzigen, geeft u een motivering of trekt u eerst de goedkeuring in.',
  loading: indicatorsPage.loading,
  link: labels.figuresToApprove,
  organisation: labels.organisation,
  views: { label: 'Weergaven van deze pagina', more: actions.more, waiting: 'Goed te keuren', approved: 'Goedgekeurd' },
  none: 'Geen cijfers om goed te keuren',
  noneText:
    'Cijfers verschijnen hier zodra uw organisatie ze aanlevert of een organisatie in haar gebied ze goedkeurt.',
  noneApproved: 'Nog geen goedgekeurde cijfers',
  noneApprovedText:
    'Cijfers die uw organisatie goedkeurt, verschijnen hier. U kunt een goedkeuring intrekken met een motivering.',
  notAllowed: 'U kunt geen cijfers goedkeuren',
  notAllowedText: 'Alleen bepaalde rollen keuren cijfers goed. Een beheerder kan u zo’n rol toekennen.',
  list: 'Cijfers per indicator, organisatie en jaar',
  choose: (name) => `${name} selecteren`,
  chooseAll: 'Alle getoonde selecteren',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      known === '1' ? '1 cijfer' : `${known} cijfers`,
      periods > 1 ? `${periods} periodes` : '',
      missing > 0 ? `${missing} niet beschikbaar` : '',
      provisional > 0 ? `${provisional} voorlopig` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) => {
    const since = `eerder goedgekeurd: sindsdien ${came} aangeleverd`
    return revised > 0 ? `${since}, waarvan ${revised} gecorrigeerd` : since
  },
  approve: (count) => (count <= 1 ? 'Goedkeuren' : `${count} goedkeuren`),
  approved: (figures) => `${figures} ${figures === '1' ? 'cijfer' : 'cijfers'} goedgekeurd en vergrendeld`,
  chosen: (count, figures) =>
    count === 0 ? 'Niets geselecteerd' : `${count} geselecteerd, ${figures} ${figures === '1' ? 'cijfer' : 'cijfers'}`,
  more: actions.showMore,
  withdraw: actions.withdraw,
  withdrawTitle: (sheet) => `Goedkeuring intrekken: ${sheet}`,
  withdrawText:
    'De cijfers kunnen dan opnieuw worden gewijzigd. De goedkeuring en uw motivering blijven in de geschiedenis staan.',
  withdrawn: 'Goedkeuring ingetrokken',
  reason: labels.reason,
  reasonNeeded: 'Ten minste 3 tekens',
  cancel: actions.cancel,
  approver: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byReporter: 'Goedgekeurd door de aanleverende organisatie',
  byAbove: 'Goedgekeurd op het volgende niveau',
  explain: {
    heading: headings.approval,
    all: (step) => `${step}: alle bronrijen`,
    part: (step, approved, all) => `${step}: ${approved} van ${all} bronrijen`,
    none: (step) => `${step}: nee`,
    was: (value) => `goedgekeurd: ${value}`,
    inForce: statuses.inForce,
    corrected: (moment, reason) =>
      reason ? `vóór de correctie van ${moment}: ${reason}` : `vóór de wijziging van ${moment}`,
    withdrawn: (moment, who, reason) => `ingetrokken op ${moment}${who ? ` door ${who}` : ''}: ${reason}`,
    history: 'Alle goedkeuringen',
  },
  lock: (who) => `Goedgekeurd: ${who}`,
  lockUnknown: statuses.standalone.approved,
  correction: {
    title: (count) =>
      plural(
        'nl',
        count,
        '1 cel wijkt af van het goedgekeurde cijfer.',
        `${count} cellen wijken af van de goedgekeurde cijfers.`,
      ),
    text: 'Geef een motivering voor de correctie. De goedkeuring geldt voor het eerdere cijfer; het nieuwe cijfer moet opnieuw worden goedgekeurd.',
    notYours:
      'Wie cijfers voor uw organisatie goedkeurt, kan ze met een motivering corrigeren of de goedkeuring intrekken.',
    save: (count) => plural('nl', count, '1 cijfer corrigeren', `${count} cijfers corrigeren`),
  },
  anomalies: {
    heading: 'Opvallende cijfers',
    show: (count) => `Opvallende cijfers: ${count}`,
    detect: 'Opvallende cijfers zoeken',
    none: 'Geen opvallende cijfers gevonden',
    tooMany: 'Te veel cijfers om in één keer te controleren. Open de indicator voor één gebied.',
    more: phrases.andMore,
    hint: 'Een opvallend cijfer kan juist zijn. Het verhindert opslaan of goedkeuren niet.',
    inEntry: (count) => plural('nl', count, '1 opvallend cijfer', `${count} opvallende cijfers`),
    codes: {
      BELOW_ZERO: () => 'lager dan nul, wat bij deze indicator onmogelijk is',
      OVER_THE_WHOLE: ({ comparisonValue }) => `meer dan het totaal, dat ${comparisonValue} bedraagt`,
      NOT_WHOLE: () => 'geen geheel getal',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        plural(
          'nl',
          years,
          `ver van het cijfer van 1 ander jaar: mediaan ${middle}, gebruikelijke marge ${low} tot ${high}`,
          `ver van de cijfers van ${years} andere jaren: mediaan ${middle}, gebruikelijke marge ${low} tot ${high}`,
        ),
      NOT_THE_SUM_BELOW: ({ comparisonValue }) =>
        `de som van de gebieden die erin liggen, is ${comparisonValue}; beide cijfers blijven opgeslagen`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) =>
        `de som van de delen (${dimension}) is ${comparisonValue}`,
    },
  },
  errors: {
    APPROVAL_NOT_PENDING: 'Sommige van deze cijfers hoeft u niet meer goed te keuren. Laad de pagina opnieuw.',
    CHANGED_CONCURRENTLY: 'Nadat u deze pagina opende, zijn er cijfers aangeleverd. Controleer ze voordat u goedkeurt.',
    APPROVED_AT_NEXT_LEVEL:
      'De cijfers zijn ook op het volgende niveau goedgekeurd. Die goedkeuring moet eerst worden ingetrokken. U kunt het cijfer ook corrigeren met een motivering.',
    NOT_APPROVED: 'Uw organisatie heeft geen van deze cijfers goedgekeurd.',
  },
}
