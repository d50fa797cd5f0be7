import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { nl as statuses } from '#shared/status-messages/nl.ts'
import { nl as answerWorkbook } from '../../../answer-workbook/messages/nl.ts'
import { nl as itemsPage } from '../../messages/nl.ts'
import type { en } from './en.ts'

const noAnswer = 'Geen antwoord'

export const nl: SameKeys<typeof en> = {
  loading: actions.loading,
  cancel: actions.cancel,
  close: actions.close,
  send: {
    act: 'Antwoorden vragen',
    title: 'Antwoorden op dit plan vragen',
    text: 'Elke organisatie ontvangt elke prioriteit van de versie als een te beantwoorden punt. Punten die al eerder werden verstuurd, worden niet opnieuw verstuurd.',
    version: labels.version,
    recipients: 'Ontvangers',
    recipientMethods: {
      kind: 'Alle organisaties van een soort',
      area: 'Alle organisaties van een soort in een gebied',
      named: 'Geselecteerde organisaties',
    },
    bodyType: 'Soort organisatie',
    area: labels.area,
    organisations: labels.organisations,
    dueOn: answerWorkbook.columns.dueOn,
    send: 'Punten versturen',
    sent: (items, organisations) =>
      `${plural('nl', items, `${items} punt`, `${items} punten`)} verstuurd naar ${plural('nl', organisations, `${organisations} organisatie`, `${organisations} organisaties`)}`,
    already: (count) => `${count} al eerder verstuurd`,
    unreadable: (count) =>
      plural(
        'nl',
        count,
        '1 organisatie kan sommige elementen niet lezen en ontving die punten niet',
        `${count} organisaties kunnen sommige elementen niet lezen en ontvingen die punten niet`,
      ),
    noVersion: 'Leg eerst een versie vast. Antwoorden hebben altijd betrekking op een vastgelegde versie.',
  },
  ribbon: {
    label: 'Wat dit plan beantwoordt, en wie het beantwoordt',
    answersTo: 'Antwoordt op',
    here: headings.thisPlan,
    organisationsAsked: (organisations) => `Bevraagde organisaties · ${organisations}`,
    flows: 'Verbanden als tekst',
    itemsAnswered: (answered, total) => `${answered} van ${total} beantwoord`,
    older: (version) => `versie ${version}, intussen vervangen`,
    version: (version) => `versie ${version}`,
    elements: (kind, count) => `${kind}: ${count}`,
    elaboratedBy: (count) => `uitgewerkt in ${count === '1' ? '1 plan' : `${count} plannen`}`,
    carrying: (organisations, number) =>
      `${organisations} ${plural('nl', number, 'neemt prioriteiten op', 'nemen prioriteiten op')}`,
    carryingShort: (organisations, number) =>
      `${organisations} ${plural('nl', number, 'neemt het op', 'nemen het op')}`,
    carryingLine: 'al opgenomen, overnemen, aanpassen, gedeeltelijk',
    notCarrying: (organisations, number) =>
      `${organisations} ${plural('nl', number, 'neemt niets op', 'nemen niets op')}`,
    notCarryingLine: 'met motivering',
    notAnswered: (organisations, number) =>
      `${organisations} ${plural('nl', number, 'heeft niet geantwoord', 'hebben niet geantwoord')}`,
    withheld: (organisations, number) =>
      `${organisations} ${plural('nl', number, 'antwoord niet zichtbaar voor u', 'antwoorden niet zichtbaar voor u')}`,
    flow: (from, to) => `${from} → ${to}`,
  },
  onePage: {
    includedBy: (carried, asked) => `Antwoorden: opgenomen door ${carried} van ${asked}`,
    notAnswered: (silent) => `${silent} zonder antwoord`,
  },
  tab: {
    label: answerWorkbook.sheet,
    labelOpen: (open) => `Antwoorden · ${open}`,
    ownAnswers: 'Antwoorden van dit plan',
    ownAnswersHint: 'Punten verstuurd door organisaties die plannen van een ander niveau uitvaardigen.',
    receivedAnswers: 'Antwoorden op dit plan',
    receivedAnswersHint: (version) => `Versie ${version}, per prioriteit.`,
    item: answerWorkbook.columns.title,
    answer: labels.answer,
    requests: 'Vragen',
    carried: 'Opgenomen',
    notCarried: 'Niet opgenomen',
    noAnswer,
    notLinked: 'Niet gekoppeld',
    gap: statuses.none,
    plan: labels.plan,
    reasons: answerWorkbook.columns.reasons,
    carriedBy: answerWorkbook.columns.elements,
    toAnswer: 'Punten beantwoorden',
    toMatrix: actions.openMatrix,
    empty: 'Geen punten te beantwoorden en geen antwoorden gevraagd',
    emptyText:
      'Hier verschijnen punten wanneer een andere organisatie om antwoorden vraagt. Wilt u antwoorden op dit plan vragen, leg dan een versie vast en kies “Antwoorden vragen”.',
  },
  links: {
    title: 'Links voor organisaties zonder account',
    hint: 'Wie over de link beschikt, kan voor de organisatie antwoorden tot de link verloopt. Hij gaat naar het geregistreerde adres van de organisatie; zonder adres geldt het antwoord als door u geregistreerd. Een organisatie met accounts antwoordt zelf.',
    body: labels.organisation,
    until: 'Geldig tot',
    revoke: actions.revokeLink,
    revoked: 'ingetrokken',
    expired: 'verlopen',
    none: 'Er zijn nog geen links aangemaakt.',
  },
  panel: {
    planNotReadable: itemsPage.cell.planNotReadable,
    answeredBy: 'Ontvangen antwoorden',
    carrying: 'Opgenomen: al opgenomen, overnemen, aanpassen, gedeeltelijk',
    notCarrying: 'Geen capaciteit of niet relevant',
    notAnswered: noAnswer,
    withheld: 'Antwoord niet zichtbaar voor u',
    answers: 'Beantwoordt punten van',
    effects: 'Gevolgen van een wijziging, en akkoorden',
    includedBy: 'Organisaties die dit opnemen',
    more: (count) => `en nog ${count}`,
    ratio: (count, all) => `${count} / ${all}`,
  },
  agreements: {
    title: 'Akkoorden tussen overheden van hetzelfde niveau',
    hint: 'Overheden kunnen elkaar om een akkoord vragen. Geen van beide plannen heeft voorrang.',
    requestAgreement: 'Akkoord vragen',
    withPlan: 'Plan van de andere overheid',
    text: 'Onderwerp van het akkoord',
    send: 'Vraag versturen',
    requested: 'Akkoord gevraagd',
    agree: 'Akkoord gaan',
    refuse: 'Weigeren',
    reasons: 'Motivering (verplicht bij weigering)',
    answered: 'Akkoord bijgewerkt',
    withdraw: 'Vraag intrekken',
    withdrawReason: 'Motivering van de intrekking',
    between: (asking, asked) => `${asking} vraagt ${asked} om een akkoord`,
    none: 'Er zijn nog geen akkoorden gevraagd.',
  },
  consequences: {
    title: 'Gevolgen van een wijziging',
    hint: 'Ga na wie betrokken is vóór u een element wijzigt of een versie in werking laat treden, en vraag die organisaties de wijziging te bekijken.',
    show: 'Gevolgen van een wijziging tonen',
    subject: headings.change,
    wholePlan: 'Het huidige plan',
    versionIn: (number) => `Versie ${number} treedt in werking`,
    noEffects: 'Niets buiten dit plan hangt ervan af.',
    summary: (organisations, elements, answers) =>
      [
        plural('nl', organisations, `${organisations} organisatie`, `${organisations} organisaties`),
        plural('nl', elements, `${elements} element`, `${elements} elementen`),
        plural('nl', answers, `${answers} antwoord`, `${answers} antwoorden`),
      ].join(', '),
    body: labels.organisation,
    elements: headings.elements,
    plans: labels.plans,
    answers: answerWorkbook.sheet,
    functions: labels.functions,
    createTasks: 'Taken aanmaken voor deze organisaties',
    reason: 'Wijziging en motivering',
    dueOn: 'Tegen',
    made: (count) => plural('nl', count, `${count} taak aangemaakt`, `${count} taken aangemaakt`),
  },
}
