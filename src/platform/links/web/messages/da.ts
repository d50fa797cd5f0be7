import { da as actions } from '#shared/action-messages/da.ts'
import { da as confirmations } from '#shared/confirmation-messages/da.ts'
import { da as labels } from '#shared/label-messages/da.ts'
import type { SameKeys } from '#shared/messages.ts'
import type { en } from './en.ts'

export const da: SameKeys<typeof en> = {
  page: {
    language: labels.language,
    signIn: actions.signIn,
    confirm: actions.open,
    invalid: 'Linket er ikke gyldigt',
    invalidText:
      'Linket er udløbet, trukket tilbage eller ufuldstændigt. Bed den organisation, der sendte det, om et nyt link.',
    signInTitle: 'Log ind for at fortsætte',
    signInText:
      'På grund af mærkningen kan dette indhold ikke åbnes med et link. Log ind med din egen konto. Hvis du ikke har en konto, kan du bede den organisation, der sendte linket, om adgang.',
    codeTitle: 'Bekræft, at dette link er dit',
    codeText:
      'Indholdet er mærket TLP:AMBER. For at åbne det skal du bruge en kode. Den sendes til den e-mailadresse, som organisationen har registreret for dette link.',
    send: 'Send kode',
    sent: 'Hvis linket er gyldigt, er der sendt en kode til den registrerede adresse. Den er gyldig i 10 minutter. Ingen e-mail? Vent nogle minutter, og bed så om en ny kode.',
    code: 'Kode (6 cifre)',
    again: 'Send en ny kode',
    codeHint: 'Efter 8 timer, eller når du genindlæser siden, skal du bruge en ny kode.',
    about: 'Hvad dette link beskytter, og hvad det ikke beskytter',
  },
  form: {
    email: labels.emailAddress,
    copy: actions.copyLink,
    copied: confirmations.linkCopied,
    until: 'Gyldigt til',
    make: 'Opret link',
    recipientHint:
      'Med et navn og en e-mailadresse sendes linket til den pågældende person. Hvis det mislykkes, vises linket her én gang. Uden adresse vises linket én gang. TLP:AMBER kræver en adresse.',
    recipientName: 'Modtagerens navn',
    recipientFunction: 'Modtagerens funktion',
    mailLanguage: 'Sprog i e-mailen',
    mailed: 'Linket er sendt til modtageren via e-mail.',
    notMailed: 'E-mailen blev ikke sendt.',
    once: 'Linket vises kun én gang. Send det via en sikker kanal.',
  },
  errors: {
    CODE_NOT_VALID: 'Koden er forkert eller udløbet. Bed om en ny kode efter 5 forsøg.',
  },
  protection: {
    title: 'Hvad et link beskytter, og hvad det ikke beskytter',
    intro:
      'Integral sender links til organisationer og personer uden konto. Denne side fortæller, hvad et sådant link kan og ikke kan.',
    sections: [
      {
        title: 'Hvad linket beskytter',
        points: [
          'Linket indeholder en hemmelighed, der ikke kan gættes. Din browser sender ikke den del af adressen, der står efter #, til servere. Den findes derfor ikke i nogen log på en server eller et netværk. Integral gemmer kun et fingeraftryk af den.',
          'Linket giver kun adgang til ét emne, for eksempel de punkter, som din organisation bedes besvare. Det giver ikke adgang til resten af Integral.',
          'Linket udløber på den viste dato. Den organisation, der sendte det, kan til enhver tid tilbagekalde det. Begge dele virker straks.',
          'Integral registrerer hver handling via linket i revisionsloggen med linket og modtageren.',
          'Hvis mærkningen af indholdet bliver strengere, gælder den strengere regel straks for linket.',
        ],
      },
      {
        title: 'Hvad linket ikke beskytter',
        points: [
          'Enhver, der har linket, kan læse og handle på modtagerens vegne, indtil linket udløber eller tilbagekaldes. Det gælder også alle, som e-mailen videresendes til, som deler postkassen eller bruger samme browser.',
          'Integral kontrollerer ikke, hvem der åbner linket. En handling via et link er ikke en elektronisk underskrift.',
          'Revisionsloggen viser, hvilket link der blev brugt. Den kan ikke vise, hvilken person der brugte det.',
          'En tilbagekaldelse ændrer ikke på det, der allerede er læst, kopieret eller gemt.',
          'E-mail kan læses af afsenderens og modtagerens udbydere.',
        ],
      },
      {
        title: 'Hvad hver mærkning kræver',
        points: [
          'TLP:CLEAR og TLP:GREEN: kun linket.',
          'TLP:AMBER: linket og en kode, der sendes til den registrerede adresse for en navngiven modtager. Koden viser kun, at du kan læse den postkasse. Hvor Integral ikke sender e-mail, skal du logge ind.',
          'TLP:AMBER+STRICT og TLP:RED: kun efter login. Intet link åbner dette indhold.',
        ],
      },
      {
        title: 'Hvad du kan gøre',
        points: [
          'Videresend ikke linket, og åbn det ikke på en delt enhed.',
          'Hvis linket er nået til den forkerte person, så giv besked til den organisation, der sendte det, så den tilbagekalder linket.',
          'Hvis du modtager en kode, som du ikke har bedt om, har en anden dit link. Giv også besked om det.',
        ],
      },
    ],
  },
}
