import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as headings } from '#shared/heading-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Voor anderen geregistreerd',
  intro:
    'Vergelijk elke geregistreerde handeling met het document. Bevestig ze als beide overeenstemmen, of betwist ze. Het plan kan pas in werking treden wanneer elke geregistreerde handeling bevestigd is.',
  introOfOthers:
    'Een tweede persoon vergelijkt elke geregistreerde handeling met het document: iemand die het plan niet schreef en geen handeling registreerde. Het plan kan pas in werking treden wanneer elke geregistreerde handeling bevestigd is.',
  confirm: 'Bevestigen',
  seatConfirms:
    'wacht op een persoon van deze organisatie, of van een overheid die in een latere stap over het plan beslist of het ontvangt',
  confirmed: 'De geregistreerde handeling is bevestigd',
  contest: 'Betwisten',
  contested: 'De geregistreerde handeling is betwist en heeft geen gevolg',
  contestTitle: 'Een geregistreerde handeling betwisten',
  contestText:
    'De handeling heeft geen gevolg tot de betwisting wordt ingetrokken. Betwist u voor uw eigen functie of organisatie, dan kunt alleen u opnieuw beslissen of een nieuwe registratie bevestigen.',
  contestTextAfterEntry:
    'Het plan is van kracht en blijft van kracht. De betwisting wordt geregistreerd, en de uitvaardigende organisatie krijgt de taak ze te onderzoeken.',
  contestedAfterEntry: 'De betwisting is geregistreerd. Het plan blijft van kracht',
  afterEntry:
    'betwist na de inwerkingtreding: het plan blijft van kracht, en de uitvaardigende organisatie onderzoekt de betwisting',
  withdrawContest: 'Betwisting intrekken',
  withdrawConfirmation: 'Bevestiging intrekken',
  confirmationWithdrawn: 'De bevestiging is ingetrokken',
  contestWithdrawn: 'De betwisting is ingetrokken',
  recorded: (person, on) => `van ${on}, geregistreerd door ${person}`,
  received: 'ontvangen',
  opinion: labels.opinion,
  sendLink: 'Link voor bevestiging versturen',
  linkSent: 'De link werd per e-mail naar de organisatie verstuurd',
  linkUntil: (on) => `link voor bevestiging verstuurd, geldig tot ${on}`,
  linkRevoked: 'link voor bevestiging ingetrokken',
  revokeLink: actions.revokeLink,
  revokedLink: 'De link is ingetrokken',
  link: {
    title: 'Geregistreerd voor uw organisatie',
    intro: (who) =>
      `${who} registreerde deze handeling voor uw organisatie, bij de goedkeuring van een plan. Vergelijk ze met het document. Bevestig ze als beide overeenstemmen, of betwist ze. U kunt één keer antwoorden.`,
    plan: labels.plan,
    step: headings.step,
    seat: 'Geregistreerd voor',
    action: 'Geregistreerde handeling',
    date: labels.date,
    by: 'Geregistreerd door',
    text: labels.text,
    documents: 'Documenten',
    noDocuments: 'Er is geen document.',
    until: (on) => `Deze link is geldig tot ${on}.`,
    doneConfirmed: 'De handeling is bevestigd. U kunt deze pagina sluiten.',
    doneContested: 'De handeling is betwist. U kunt deze pagina sluiten.',
  },
  reason: labels.reason,
}
