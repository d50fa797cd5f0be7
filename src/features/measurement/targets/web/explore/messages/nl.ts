import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl = {
  title: 'Cijfers vergelijken',
  intro:
    'Meerdere indicatoren in meerdere gebieden over dezelfde tijd. Wat niet te vergelijken is, staat erbij, en er is geen rangschikking.',
  fields: {
    indicators: 'Indicatoren',
    areas: 'Gebieden',
    atMost: (count) => `Typ om te zoeken; hoogstens ${count}.`,
    full: 'Er kan niets meer bij: haal er een weg om een andere te kiezen.',
    within: 'Alle gebieden binnen',
    withinHelp: 'Bijvoorbeeld de zones van een arrondissement.',
    kind: 'Welke daarvan',
    from: 'Vanaf',
    to: 'Tot en met',
    ever: 'zolang bekend',
    now: 'nu',
    eachPart: 'elk deel een lijn',
    by: 'Een grafiek per',
    bys: { indicator: 'indicator', area: 'gebied' },
    scale: 'Hoogte',
    scales: { common: 'gelijk per eenheid', own: 'elk een eigen' },
  },
  empty: {
    within: 'Er liggen geen gebieden in',
    indicators: 'Kies wat u vergelijkt',
    indicatorsText:
      'Kies één tot zes indicatoren en daarna gebieden. Elke indicator krijgt een grafiek met een lijn per gebied; twee lijnen kunt u over elkaar leggen. Het adres bewaart uw keuze, zodat u die kunt doorsturen.',
    library: 'Bekijk de bibliotheek',
    areas: 'Kies waar',
    areasText:
      'Kies een of meer gebieden, of alle gebieden binnen een ander: bijvoorbeeld de zones van een arrondissement.',
    take: (area) => `Neem ${area}`,
  },
  leftOut: {
    indicators: (count) =>
      count === 1
        ? 'Eén gekozen indicator bestaat niet of mag u niet zien.'
        : `${count} gekozen indicatoren bestaan niet of mag u niet zien.`,
    areas: (count) =>
      count === 1 ? 'Eén gekozen gebied is niet bekend.' : `${count} gekozen gebieden zijn niet bekend.`,
    within: (count) =>
      `Hoogstens 30 gebieden: ${count} gebieden erbinnen, de laatste op naam, worden niet getoond. Kies een kleiner gebied.`,
    charts: (count) => `Hoogstens 36 grafieken: ${count} worden niet getoond. Kies minder indicatoren of gebieden.`,
    expected: 'Plannen verwachten hiervan meer dan er getoond wordt.',
  },
  charts: {
    without: 'Zonder cijfers in deze jaren',
    label: 'Grafieken',
    scales: {
      common: 'Alle grafieken hebben dezelfde tijd; die met dezelfde eenheid ook dezelfde hoogte.',
      own: 'Alle grafieken hebben dezelfde tijd en elk een eigen hoogte: vergelijk het verloop, niet de hoogte.',
    },
  },
  chart: {
    none: 'Geen cijfers in deze jaren',
    counted: (name, day) =>
      `${name ? `${name}: a` : 'A'}nders geteld vanaf ${day}; wat voordien geteld werd, is er niet mee te vergelijken.`,
    ownPeriods: 'de periodes hebben een eigen lengte',
    whole: 'niet zo uitgesplitst: het geheel wordt getoond',
    pointAtOne: 'veel lijnen: wijs er een aan, of loop met de pijlen, voor haar naam; of kies een grafiek per gebied',
    withheld: 'Er zijn cijfers, maar die zijn voor anderen gemarkeerd. U krijgt ze niet te zien.',
    noneText: 'Kies een ander gebied, andere jaren, of het geheel in plaats van een deel.',
    notPutTogether: 'Niet samen te nemen tot langere periodes',
    notPutTogetherText: 'Cijfers van deze indicator mogen niet over de tijd opgeteld worden. Kies kortere periodes.',
  },
  expected: {
    title: 'Wat plannen ervan verwachten',
    baseline: (value) => `uitgangswaarde ${value}`,
    target: (value) => `streefwaarde ${value}`,
    range: (low, high) => `${low} tot ${high}`,
    noTarget: 'geen streefwaarde',
    element: 'element',
    promised: (day) => `beloofd op ${day}`,
    notPromised: 'nog niet beloofd',
    redefined: 'de indicator betekent sindsdien iets anders',
    otherPeriods: 'niet getekend: gezegd voor periodes van een andere lengte',
    tooMany: 'niet getekend: te veel voor één grafiek',
  },
  compare: {
    title: 'Twee lijnen over elkaar',
    note: 'Eender welke twee van de lijnen hierboven. Twee eenheden delen nooit één hoogte; als index beginnen beide op 100.',
    one: 'Deze lijn',
    two: 'met deze lijn',
    as: 'Tonen',
    shownAs: { own: 'in de eigen eenheid', index: 'als index' },
    unitsDiffer: 'De eenheden verschillen: elk heeft een eigen hoogte. Als index beginnen beide op 100.',
    counts: 'Dit zijn aantallen: een groter gebied heeft er meer. Vergelijk verhoudingen, of kies de index.',
    base: (period) => `${period} = 100`,
    noIndex: 'Geen index: er is geen periode waarvan beide een volledig cijfer boven nul hebben.',
    indexOf: (line) => `Index, ${line}`,
    difference: (two, value) => `${two} min ${value}`,
    bars: {
      nothing: 'geen cijfer',
      missing: 'niet beschikbaar',
      small: 'niet getoond: kleine aantallen',
      withheld: 'niet vergeleken: u mag er niet alles van zien',
      partial: 'niet vergeleken: een deel van de periode',
      spread: 'niet vergeleken: een spreiding is geen cijfer',
      break: 'niet vergeleken: anders geteld',
      definition: 'niet vergeleken: volgens een andere definitie geteld',
      no_base: 'geen index',
    },
  },
} satisfies SameKeys<typeof en>
