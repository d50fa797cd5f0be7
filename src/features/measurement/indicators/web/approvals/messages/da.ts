import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  title: 'Tal til godkendelse',
  intro:
    'Hvad jeres organ har oplyst, og hvad organer under det har oplyst og godkendt. Det godkendte er låst: En rettelse siger hvorfor, eller godkendelsen trækkes først tilbage.',
  loading: 'Henter det, der venter',
  link: 'Tal til godkendelse',
  body: 'For',
  views: { label: 'Sidens dele', more: 'Mere', waiting: 'Venter på godkendelse', approved: 'Godkendt' },
  none: 'Intet venter på din godkendelse',
  noneText: 'Så snart jeres organs tal er oplyst, eller et organ under det godkender sine, står de her.',
  noneApproved: 'Intet er godkendt endnu',
  noneApprovedText: 'Det, jeres organ godkender, står her; det kan trækkes tilbage med en begrundelse.',
  notAllowed: 'Du godkender ingen tal',
  notAllowedText:
    'Det gør politichefer, programledere, planlæggere i et ministerium, direktør-koordinatorer og guvernører.',
  list: 'Tal efter indikator, organ og år',
  choose: (name) => `Vælg ${name}`,
  chooseAll: 'Vælg alt det viste',
  sheet: (indicator, body, year) => `${indicator}, ${body}, ${year}`,
  counts: (known, missing, provisional, periods) =>
    [
      `${known} tal`,
      periods > 1 ? `${periods} perioder` : '',
      missing > 0 ? `${missing} foreligger ikke` : '',
      provisional > 0 ? `${provisional} foreløbige` : '',
    ]
      .filter(Boolean)
      .join(' · '),
  since: (came, revised) =>
    revised > 0 ? `godkendt før: siden kom ${came}, heraf ${revised} rettet` : `godkendt før: siden kom ${came}`,
  approve: (count) => (count <= 1 ? 'Godkend' : `Godkend ${count}`),
  approved: (figures) => `${figures} tal godkendt og låst`,
  chosen: (count, figures) => (count === 0 ? 'Intet valgt endnu' : `${count} valgt, ${figures} tal`),
  more: 'Vis flere',
  withdraw: 'Træk tilbage',
  withdrawTitle: (sheet) => `Træk godkendelsen tilbage: ${sheet}`,
  withdrawText: 'Tallene kan så igen oplyses anderledes. Godkendelsen og din begrundelse bliver i historikken.',
  withdrawn: 'Godkendelsen er trukket tilbage',
  reason: 'Begrundelse',
  reasonNeeded: 'Mindst tre bogstaver',
  cancel: 'Annuller',
  by: (who, as, body, moment) => [who, as, body, moment].filter(Boolean).join(', '),
  byBody: 'Godkendt af organet selv',
  byAbove: 'Godkendt af organet over det',
  explain: {
    heading: 'Godkendelse',
    all: (step) => `${step}: det hele`,
    part: (step, approved, all) => `${step}: ${approved} af ${all} tal, resten er ikke godkendt`,
    none: (step) => `${step}: nej`,
    was: (value) => `godkendt: ${value}`,
    holds: 'gælder',
    corrected: (moment, reason) =>
      reason ? `før rettelsen ${moment}: ${reason}` : `før det blev oplyst anderledes ${moment}`,
    withdrawn: (moment, who, reason) => `trukket tilbage ${moment} ${who}: ${reason}`,
    history: 'Hver godkendelse',
  },
  lock: (who) => `Godkendt: ${who}`,
  lockUnknown: 'Godkendt',
  correction: {
    title: (count) => (count === 1 ? '1 celle er godkendt anderledes' : `${count} celler er godkendt anderledes`),
    text: 'Sig, hvorfor de rettes. Godkendelsen forbliver en af den tidligere værdi, og en ny efterspørges.',
    notYours: 'Den, der godkender jeres organs tal, retter dem med en begrundelse eller trækker godkendelsen tilbage.',
    save: (count) => (count === 1 ? 'Ret 1 tal' : `Ret ${count} tal`),
  },
  findings: {
    heading: 'Hvad der falder i øjnene',
    show: (count) => `Falder i øjnene: ${count}`,
    detect: 'Se, hvad der falder i øjnene',
    none: 'Intet falder i øjnene',
    tooMany: 'For mange tal på én gang: Åbn indikatoren for ét område.',
    more: (count) => `og ${count} til`,
    note: 'Et tal, der falder i øjnene, kan være rigtigt: Intet afvises af den grund.',
    inEntry: (count) => (count === 1 ? '1 tal falder i øjnene' : `${count} tal falder i øjnene`),
    codes: {
      BELOW_ZERO: () => 'under nul, hvad dette aldrig er',
      OVER_THE_WHOLE: ({ comparisonValue }) => `mere end det hele, som er ${comparisonValue}`,
      NOT_WHOLE: () => 'ikke et helt antal af det, der tælles',
      FAR_FROM_OWN: ({ middle, low, high, years }) =>
        `langt fra ${years} andre år: midten er ${middle}, ${low} til ${high} ville ikke falde i øjnene`,
      NOT_THE_SUM_BELOW: ({ comparisonValue }) => `det, der ligger under, giver ${comparisonValue}; begge bevares`,
      PARTS_NOT_THE_WHOLE: ({ comparisonValue, dimension }) => `dets dele (${dimension}) giver ${comparisonValue}`,
    },
  },
  home: {
    heading: 'Tal, der venter på din godkendelse',
    none: 'Ingen tal venter på din godkendelse.',
    all: (count) => (count === 1 ? 'Se det' : `Se alle ${count}`),
  },
  refusals: {
    NOT_WAITING: 'Noget af dette venter ikke længere på dig. Se igen.',
    CHANGED_CONCURRENTLY: 'Der er kommet tal, siden du så. Se igen, før du godkender.',
    APPROVED_ABOVE:
      'Også organet over har godkendt dette: Det trækker først tilbage. Eller ret tallet med en begrundelse.',
    NOT_APPROVED: 'Intet af dette er godkendt af jeres organ.',
  },
}
