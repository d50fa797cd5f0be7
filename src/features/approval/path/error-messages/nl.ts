import { nl as decisions } from '#shared/decision-messages/nl.ts'
import { nl as errors } from '#shared/error-messages/nl.ts'
import { formatDate } from '#shared/format.ts'
import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import { describeDateOrder } from './date-order.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  NOT_FOUND: errors.notFound,
  NO_PATH: 'Voor deze soort plan is geen goedkeuringsprocedure vastgelegd. Controleer de soort in de planfiche.',
  STEP_UNKNOWN: 'Deze stap maakt geen deel uit van de goedkeuringsprocedure van dit plan. Laad de pagina opnieuw.',
  NOT_APPLICABLE: ({ absentOn }: { absentOn: string | null }) =>
    absentOn
      ? `Deze stap is niet van toepassing op dit plan: op ${formatDate(absentOn, 'nl')} bestond geen organisatie van deze stap.`
      : 'Deze stap is niet van toepassing op dit plan: de betrokken afdeling is leeg.',
  ACT_NOT_ALLOWED: 'Deze actie is niet mogelijk bij deze stap.',
  NOT_SEATED: 'Deze organisatie neemt niet deel aan deze stap.',
  ALREADY_RECORDED: 'Dit werd al geregistreerd. Laad de pagina opnieuw.',
  RECORDED_FOR_SEAT:
    'Dit werd al voor deze deelnemer geregistreerd. Bevestig de registratie als ze klopt, of betwist ze als ze niet klopt.',
  GIVEN_IN_PERSON:
    'De titularis of de vervanger handelde hier persoonlijk. Alleen zij kunnen dat intrekken, of over een nieuwe versie beslissen.',
  STEP_REQUIRED: 'Deze stap kan niet worden overgeslagen: de goedkeuringsprocedure vereist hem.',
  NO_VERSION_SUBMITTED: 'Er is nog geen versie ter beslissing voorgelegd. Leg eerst een vastgelegde versie voor.',
  VERSION_OUTDATED: 'Intussen werd een andere versie voorgelegd. Lees die eerst.',
  NOT_HOLDER_ON_DATE:
    'U bekleedde deze functie niet op die datum. Pas de datum aan, of laat de handeling registreren met het document.',
  DATE_BEFORE_VERSION:
    'Deze versie werd na die datum vastgelegd. Verbeter de datum. Een vroegere handeling kan alleen worden geregistreerd, met het document, voor een plan waarvan de periode begon voor dit systeem werd ingevoerd.',
  PLAN_ENDED:
    'Dit plan is beëindigd. Niets dat tot een inwerkingtreding leidt, wordt nog geregistreerd. Evaluaties zijn nog mogelijk; bereid voor wijzigingen het volgende plan voor.',
  VERSION_FACTS_CHANGED:
    'De titel, de periode, het gebied, de soort of de organisaties van het plan zijn gewijzigd nadat deze versie werd vastgelegd. Leg een nieuwe versie vast.',
  VERSION_PRIORITIES_CHANGED: decisions.versionPrioritiesChanged,
  VERSION_OF_FORMER_LAW:
    'Deze versie werd onder eerdere wetgeving vastgelegd. Leg een nieuwe versie vast en leg die ter beslissing voor.',
  APPROVED: 'Het plan is goedgekeurd. Het kan alleen nog met een addendum worden gewijzigd.',
  REASON_REQUIRED: 'Geef een motivering.',
  ORDER_REASON_REQUIRED: 'Gewoonlijk komen andere stappen eerst. Geef een motivering voor de afwijkende volgorde.',
  STEPS_INCOMPLETE: 'Eerst moeten andere stappen worden afgerond.',
  CHECKS_FAILED: 'Fouten in het plan blokkeren deze stap. Los ze op of registreer een gemotiveerde uitzondering.',
  POINTS_UNANSWERED: ({ points, steps }) =>
    `${plural('nl', points, '1 punt van een advies is', `${points} punten van adviezen zijn`)} nog niet beantwoord (${steps.join(', ')}). Beantwoord ${plural('nl', points, 'dat', 'die')} eerst, onder het advies.`,
  LATER_STEPS_DEPEND: 'Latere stappen hangen hiervan af. Trek die eerst in.',
  POINTS_NEED_REASON:
    'Sommige controles geven nog een waarschuwing. Geef voor elke controle een motivering. De motiveringen worden bij de voorlegging geregistreerd en afgedrukt.',
  DATE_ORDER: describeDateOrder(
    'nl',
    {
      submitted: 'voorlegging van de versie',
      done: 'afronding van de stap',
      requested: 'vraag',
      opinion_given: 'advies',
      opinion_missing: 'vaststelling dat het advies ontbreekt',
      decided: 'beslissing',
      sent: 'verzending',
      received: 'ontvangst',
      entered_into_force: 'inwerkingtreding',
    },
    (act, earlier) => `De data kloppen niet: ${act} valt vóór ${earlier}. Controleer beide data.`,
  ),
  DATE_TOO_EARLY: decisions.dateTooEarly,
  REGISTRATION_NOT_CONFIRMED:
    'Dit geregistreerde plan is nog niet bevestigd. Een tweede persoon vergelijkt het eerst met de bron.',
  ALREADY_WITHDRAWN: 'Dit werd al ingetrokken. Laad de pagina opnieuw.',
  DATE_IN_FUTURE: 'De datum mag niet in de toekomst liggen.',
  EVIDENCE_REQUIRED:
    'Er is geen document toegevoegd. Voeg de brief, de notulen of het ondertekende bestand toe voordat u dit voor iemand anders registreert.',
  UPLOAD_UNKNOWN: 'Het opgeladen document is niet meer beschikbaar. Voeg het bestand opnieuw toe.',
  ACTS_UNCONFIRMED:
    'Er zijn geregistreerde handelingen die betwist of niet bevestigd zijn. Een tweede persoon moet ze eerst met hun document vergelijken. Trek bij een betwiste handeling de betwisting in, of trek de handeling in en registreer ze opnieuw.',
  ACT_CONFIRMED:
    'Een tweede persoon heeft deze handeling bevestigd. Die persoon trekt eerst de bevestiging in, of de betrokken organisatie of een andere tweede persoon betwist de handeling.',
  SECOND_PERSON_REQUIRED:
    'Hiervoor is een tweede persoon nodig: iemand die het plan niet schreef en geen handeling van de procedure registreerde.',
  HOLDING_NOT_CONFIRMED:
    'U hebt deze functie zelf voor uzelf ingevoerd. Een andere persoon moet ze ook invoeren voordat u persoonlijk handelt.',
  ANOTHER_SEAT_DECIDED:
    'U besliste in deze stap al persoonlijk voor een andere functie. Voor deze functie is een andere titularis, een plaatsvervanger of een geregistreerde beslissing met document nodig.',
  ENTRY_OUTSIDE_PERIOD: decisions.entryOutsidePeriod,
  DECISION_AFTER_PERIOD: ({ to }: { to: string }) =>
    `De beslissing is later dan de laatste dag van het plan (${formatDate(to, 'nl')}). Verbeter de datum, of verbeter de periode en leg een nieuwe versie vast.`,
  DOCUMENT_NOT_READABLE:
    'U kunt het document van deze handeling niet openen en kunt ze dus niet bevestigen. Vraag het aan iemand die het kan openen.',
  SEAT_CONFIRMS:
    'Deze organisatie heeft een account. Daarom bevestigt een persoon van deze organisatie dit. Ook een overheid van een latere stap, die over het plan beslist of het ontvangt, kan bevestigen, maar geen uitvaardigende organisatie.',
  SEAT_HAS_ACCOUNT:
    'Een andere persoon kan zich voor deze organisatie aanmelden en bevestigt daar. Er werd geen link verstuurd.',
  NO_INDEPENDENT_ADDRESS:
    'Het register bevat geen adres van deze organisatie dat noch door de registrerende persoon noch door een auteur van het plan werd ingevoerd. Vraag een beheerder om er een in te voeren.',
  LINK_CODE_REQUIRED: errors.linkCodeRequired,
  LINK_NOT_ALLOWED: errors.linkNotAllowed,
  LINK_NOT_VALID: 'Deze link is niet geldig of is verlopen. Vraag een nieuwe aan de organisatie die hem verstuurde.',
  LINK_RECIPIENT_REQUIRED: errors.linkRecipientRequired,
  LINK_SIGN_IN_REQUIRED: errors.linkSignInRequired,
  MAIL_NOT_SENT: errors.mailNotSent,
  PLAN_EMPTY: ({ sections }) =>
    `Er valt niets te beslissen: deze afdelingen zijn leeg: ${sections.join(', ')}. Voeg inhoud toe, leg een nieuwe versie vast en leg die voor.`,
  SECTION_UNKNOWN: 'Deze afdeling is in deze stap niet voorgelegd. Kies een andere afdeling.',
  NOT_YOUR_SEAT:
    'U kunt bij deze stap niet optreden. U bekleedt of vervangt deze functie niet en hebt er vandaag geen volmacht voor. Een volmacht eindigt wanneer de functie vacant is.',
  RECIPIENTS_WITHOUT_ACCESS:
    'Het verzoek werd niet verstuurd, omdat sommige bestemmelingen het plan niet kunnen lezen. Bezorg hun het ontwerp en voeg hen in de planfiche toe als partner.',
  NOT_IN_FORCE: 'Een addendum is alleen mogelijk bij een plan dat van kracht is.',
  ADDENDUM_OPEN: 'Er loopt al een addendum bij dit plan. Rond dat eerst af.',
  NOT_SENT_TO_YOU: 'Dit document werd niet naar deze organisatie verzonden.',
  DOCUMENT_REPLACED: 'Dit document werd ingetrokken of vervangen. Open het laatst verzonden document.',
  NOT_IN_DOCUMENT: 'Dit onderdeel staat niet in het verzonden document.',
  DATE_IN_PAST: 'De datum is verstreken. Kies een latere datum.',
  ALREADY_ANSWERED: 'De vraag is beantwoord en kan niet meer worden ingetrokken.',
  QUESTION_WITHDRAWN: 'De vraag is ingetrokken.',
  NO_LETTER_AVAILABLE:
    'De brieven werden niet opgesteld. Voor sommige plannen is de brief nog niet mogelijk of ontbreekt een sjabloon.',
  PLANS_REJECTED: 'Niet mogelijk voor sommige plannen. Er werd niets gewijzigd.',
  FORBIDDEN: 'Uw rollen laten deze actie niet toe.',
  PLAN_NOT_IN_FORCE: 'Alleen een goedgekeurd plan dat van kracht is, kan worden verlengd of beëindigd.',
  KIND_NOT_EXTENDABLE: 'Een plan van deze soort kan niet worden verlengd. Bereid het volgende plan voor.',
  DATE_REQUIRED: 'Vul de dag van de beslissing in.',
  CONTESTED: 'De beslissing is betwist. Ze kan worden bevestigd zodra de betwisting is ingetrokken.',
  HOLDER_CONFIRMS:
    'Een beslissende functie betwistte een eerdere beslissing van deze soort. Alleen de titularis of de plaatsvervanger kan deze bevestigen of de betwisting intrekken.',
  DATE_BEFORE_DECISION:
    'De beslissing kan niet vroeger zijn dan de beslissing over het plan, of over de verlenging die ze intrekt. Controleer de datum.',
  EXTENSION_TOO_SHORT: 'Het plan is al tot die datum of langer van kracht. Kies een latere datum.',
  TOO_LONG:
    'De datum valt na de langst mogelijke verlenging. Kies een vroegere datum of bereid het volgende plan voor.',
  SUPERSEDED: 'Vóór die datum vervangt een ander plan dit plan. Kies een vroegere datum.',
  SEATS_MISSING: 'Niet alle beslissers zijn geselecteerd. Selecteer iedereen die beslist heeft.',
  TEXT_FINAL: 'De definitieve tekst die met dit advies rekening houdt, is al geregistreerd. Trek die stap eerst in.',
  TOO_MANY_POINTS: ({ maxCount }) => `Een advies kan hoogstens ${maxCount} punten bevatten. Voeg punten samen.`,
  UNKNOWN_ELEMENT: 'Dit element maakt geen deel uit van het plan. Kies een ander element.',
  POINT_ANSWERED: 'Dit punt is beantwoord en kan niet meer worden ingetrokken.',
  POINT_WITHDRAWN: 'Dit punt is ingetrokken.',
  NO_CONSULTATION: 'Bij deze stap hoort geen raadpleging.',
  DUE_DATE_IN_PAST: 'De uiterste datum is verstreken. Kies een latere datum.',
  NO_ADDRESSEES: 'Er wordt geen organisatie geraadpleegd. Kies minstens 1 organisatie.',
  TOO_MANY_ASKED: ({ maxCount }) =>
    `Een raadpleging kan naar hoogstens ${maxCount} organisaties worden gestuurd. Kies minder organisaties.`,
  UNKNOWN_LIST: 'Deze verzendlijst bestaat niet meer. Kies een andere lijst.',
  UNKNOWN_ORGANISATION: 'Minstens 1 van deze organisaties bestaat niet. Kies een andere organisatie.',
  ALL_ANSWERED: 'Er werd geen herinnering verstuurd: alle organisaties hebben geantwoord.',
  REMINDED_TODAY: 'Er werd vandaag al een herinnering verstuurd. Een volgende kan ten vroegste morgen.',
  NO_RESPONSE_REQUESTED: 'Deze organisatie werd niet geraadpleegd.',
  UNKNOWN_PHENOMENON: 'Dit fenomeen bestaat niet. Kies een ander fenomeen.',
  CONSULTATION_CLOSED: 'Over het plan is beslist. De raadpleging is afgesloten.',
  TOO_MANY_REPLIES: 'Het maximumaantal antwoorden op deze raadpleging is bereikt. Contacteer de afzender.',
  ELEMENT_MISSING: 'Kies het element van het plan waarin de verwachting wordt opgenomen.',
}
