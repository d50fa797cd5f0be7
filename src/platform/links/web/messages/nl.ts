import { nl as actions } from '#shared/action-messages/nl.ts'
import { nl as confirmations } from '#shared/confirmation-messages/nl.ts'
import { nl as labels } from '#shared/label-messages/nl.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  page: {
    language: labels.language,
    signIn: actions.signIn,
    confirm: actions.open,
    invalid: 'Link niet geldig',
    invalidText:
      'De link is verlopen, ingetrokken of onvolledig. Vraag een nieuwe link aan de organisatie die hem heeft gestuurd.',
    signInTitle: 'Meld u aan om verder te gaan',
    signInText:
      'Een link opent deze inhoud niet, vanwege de markering. Meld u aan met uw eigen account. Hebt u geen account? Vraag dan toegang aan de organisatie die de link heeft gestuurd.',
    codeTitle: 'Bevestig dat deze link van u is',
    codeText:
      'Deze inhoud is gemarkeerd als TLP:AMBER. Om ze te openen hebt u een code nodig. Die wordt verzonden naar het e-mailadres dat de organisatie voor deze link heeft geregistreerd.',
    send: 'Code verzenden',
    sent: 'Als de link geldig is, is er een code naar het geregistreerde adres verzonden. De code is 10 minuten geldig. Geen e-mail? Wacht enkele minuten en vraag dan een nieuwe code.',
    code: 'Code (6 cijfers)',
    again: 'Nieuwe code verzenden',
    codeHint: 'Na 8 uur, of wanneer u deze pagina opnieuw laadt, hebt u een nieuwe code nodig.',
    about: 'Wat deze link wel en niet beschermt',
  },
  form: {
    email: labels.emailAddress,
    copy: actions.copyLink,
    copied: confirmations.linkCopied,
    until: 'Geldig tot',
    make: 'Link aanmaken',
    recipientHint:
      'Met een naam en een e-mailadres wordt de link naar die persoon verzonden. Als dat niet lukt, wordt de link hier één keer getoond. Zonder adres wordt de link één keer getoond. TLP:AMBER vereist een adres.',
    recipientName: 'Naam van de ontvanger',
    recipientFunction: 'Functie van de ontvanger',
    mailLanguage: 'Taal van de e-mail',
    mailed: 'De link is per e-mail naar de ontvanger verzonden.',
    notMailed: 'De e-mail is niet verzonden.',
    once: 'Deze link wordt maar één keer getoond. Verstuur hem via een veilig kanaal.',
  },
  errors: {
    CODE_NOT_VALID: 'De code is onjuist of verlopen. Vraag na 5 pogingen een nieuwe code aan.',
  },
  protection: {
    title: 'Wat een link wel en niet beschermt',
    intro:
      'Integral stuurt links naar organisaties en personen zonder account. Deze pagina zegt wat zo’n link wel en niet kan.',
    sections: [
      {
        title: 'Wat de link beschermt',
        points: [
          'De link bevat een geheim dat niet te raden is. Uw browser stuurt het deel van het adres na # niet naar servers. Het staat dus in geen enkel logbestand van een server of netwerk. Integral bewaart er alleen een vingerafdruk van.',
          'De link geeft alleen toegang tot één onderwerp, zoals de punten die uw organisatie moet beantwoorden. Hij geeft geen toegang tot de rest van Integral.',
          'De link verloopt op de getoonde datum. De organisatie die hem stuurde, kan hem op elk moment intrekken. Beide gelden meteen.',
          'Integral registreert elke handeling via de link in het auditlogboek, met de link en de ontvanger.',
          'Wordt de markering van de inhoud strenger, dan geldt de strengere regel meteen voor de link.',
        ],
      },
      {
        title: 'Wat de link niet beschermt',
        points: [
          'Wie de link heeft, kan lezen en handelen in de plaats van de ontvanger, tot de link verloopt of wordt ingetrokken. Dat geldt ook voor iedereen aan wie de e-mail wordt doorgestuurd, die de mailbox deelt of dezelfde browser gebruikt.',
          'Integral controleert niet wie de link opent. Een handeling via een link is geen elektronische handtekening.',
          'Het auditlogboek toont welke link is gebruikt. Het kan niet tonen welke persoon hem heeft gebruikt.',
          'Een link intrekken maakt niet ongedaan wat eerder is gelezen, gekopieerd of opgeslagen.',
          'E-mail kan worden gelezen door de aanbieders van de afzender en van de ontvanger.',
        ],
      },
      {
        title: 'Wat elke markering vereist',
        points: [
          'TLP:CLEAR en TLP:GREEN: alleen de link.',
          'TLP:AMBER: de link en een code die naar het geregistreerde adres van een met naam genoemde ontvanger wordt verzonden. De code toont alleen aan dat u die mailbox kunt lezen. Waar Integral geen e-mail verstuurt, moet u zich aanmelden.',
          'TLP:AMBER+STRICT en TLP:RED: alleen na aanmelding. Geen enkele link opent deze inhoud.',
        ],
      },
      {
        title: 'Wat u kunt doen',
        points: [
          'Stuur de link niet door en open hem niet op een gedeeld toestel.',
          'Is de link bij de verkeerde persoon terechtgekomen? Meld dit aan de organisatie die hem stuurde, zodat zij hem intrekt.',
          'Ontvangt u een code die u niet hebt gevraagd, dan heeft iemand anders uw link. Meld ook dit.',
        ],
      },
    ],
  },
}
