import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Cijfers om goed te keuren',
  intro:
    'Wat uw instantie opgaf, en wat instanties daaronder opgaven en goedkeurden. Wat goedgekeurd is, staat vast: een correctie zegt waarom, of de goedkeuring wordt eerst ingetrokken.',
  loading: 'Laden wat wacht',
  link: 'Cijfers om goed te keuren',
  body: 'Voor',
  views: { label: 'Delen van deze pagina', more: 'Meer', waiting: 'Wacht op goedkeuring', approved: 'Goedgekeurd' },
  none: 'Niets wacht op uw goedkeuring',
  noneText:
    'Zodra cijfers van uw instantie zijn opgegeven, of een instantie daaronder de hare goedkeurt, staan ze hier.',
  noneApproved: 'Nog niets is goedgekeurd',
  noneApprovedText: 'Wat uw instantie goedkeurt staat hier; het kan met een reden worden ingetrokken.',
  notAllowed: 'U keurt geen cijfers goed',
  notAllowedText:
    'Korpschefs, programmamanagers, planners van een ministerie, directeurs-coördinatoren en gouverneurs doen dat.',
  list: 'Cijfers, per indicator, instantie en jaar',
  choose: (name) => `Kies ${name}`,
  chooseAll: 'Kies al wat hier staat',
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
  since: (came, revised) =>
    revised > 0
      ? `eerder goedgekeurd: sindsdien kwamen er ${came}, waarvan ${revised} gecorrigeerd`
      : `eerder goedgekeurd: sindsdien kwamen er ${came}`,
  approve: (count) => (count <= 1 ? 'Goedkeuren' : `${count} goedkeuren`),
  approved: (figures) => `${figures} ${figures === '1' ? 'cijfer' : 'cijfers'} goedgekeurd en vastgezet`,
  chosen: (count, figures) =>
    count === 0 ? 'Nog niets gekozen' : `${count} gekozen, ${figures} ${figures === '1' ? 'cijfer' : 'cijfers'}`,
  more: 'Toon meer',
  withdraw: 'Intrekken',
  withdrawTitle: (sheet) => `De goedkeuring intrekken: ${sheet}`,
  withdrawText:
    'De cijfers kunnen dan weer anders worden opgegeven. De goedkeuring en uw reden blijven in de geschiedenis.',
  withdrawn: 'De goedkeuring is ingetrokken',
  reason: 'Reden',
  reasonNeeded: 'Minstens drie letters',
  cancel: 'Annuleren',
  by: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byBody: 'Goedgekeurd door de eigen instantie',
  byAbove: 'Goedgekeurd door de instantie erboven',
  explain: {
    heading: 'Goedkeuring',
    all: (step) => `${step}: helemaal`,
    part: (step, approved, all) => `${step}: ${approved} van ${all} cijfers, de rest is niet goedgekeurd`,
    none: (step) => `${step}: nee`,
    was: (value) => `goedgekeurd: ${value}`,
    holds: 'geldt',
    corrected: (moment, reason) =>
      reason ? `vóór de correctie van ${moment}: ${reason}` : `vóór het op ${moment} anders werd opgegeven`,
    withdrawn: (moment, who, reason) => `ingetrokken ${moment} ${who}: ${reason}`,
    history: 'Elke goedkeuring',
  },
  lock: (who) => `Goedgekeurd: ${who}`,
  lockUnknown: 'Goedgekeurd',
  correction: {
    title: (count) => (count === 1 ? '1 cel is anders goedgekeurd' : `${count} cellen zijn anders goedgekeurd`),
    text: 'Zeg waarom ze gecorrigeerd worden. De goedkeuring blijft er een van de eerdere waarde, en een nieuwe wordt gevraagd.',
    notYours: 'Wie cijfers van uw instantie goedkeurt, corrigeert ze met een reden of trekt de goedkeuring in.',
    save: (count) => (count === 1 ? 'Corrigeer 1 cijfer' : `Corrigeer ${count} cijfers`),
  },
  findings: {
    heading: 'Wat opvalt',
    show: (count) => `Valt op: ${count}`,
    detect: 'Kijk wat opvalt',
    none: 'Niets valt op',
    tooMany: 'Te veel cijfers om ineens te bekijken: open de indicator voor één gebied.',
    more: (count) => `en nog ${count}`,
    note: 'Een cijfer dat opvalt kan juist zijn: niets wordt daarom geweigerd.',
    inEntry: (count) => (count === 1 ? '1 cijfer valt op' : `${count} cijfers vallen op`),
    codes: {
      BELOW_ZERO: () => 'onder nul, wat dit nooit is',
      OVER_THE_WHOLE: ({ comparisonValue }) => `meer dan het geheel, dat ${comparisonValue} is`,
      NOT_WHOLE: () => 'geen geheel getal van wat geteld wordt',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        `ver van ${years} andere jaren: het midden is ${middle}, ${low} tot ${high} zou niet opvallen`,
      NOT_THE_SUM_BELOW: ({ comparisonValue }) => `wat eronder ligt komt op ${comparisonValue}; beide blijven bewaard`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `de delen (${dimension}) komen op ${comparisonValue}`,
    },
  },
  home: {
    heading: 'Cijfers die op uw goedkeuring wachten',
    none: 'Geen cijfers wachten op uw goedkeuring.',
    all: (count) => (count === 1 ? 'Bekijk het' : `Bekijk alle ${count}`),
  },
  refusals: {
    NOT_WAITING: 'Een deel hiervan wacht niet meer op u. Kijk opnieuw.',
    CHANGED_CONCURRENTLY: 'Er kwamen cijfers bij sinds u keek. Kijk opnieuw voor u goedkeurt.',
    APPROVED_ABOVE:
      'Ook de instantie erboven keurde dit goed: die trekt eerst in. Of corrigeer het cijfer met een reden.',
    NOT_APPROVED: 'Niets hiervan is door uw instantie goedgekeurd.',
  },
}
