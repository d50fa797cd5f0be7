import type { Language } from '#shared/language.ts'
import type { Email } from '../mail/mailer.ts'
import type { LinkPurpose } from './purpose.ts'

interface Wording {
  greeting: (name: string) => string
  anonymousGreeting: string
  open: string
  validity: (until: string) => string
  warning: string
  about: (url: string) => string
  codeTitle: string
  code: (code: string) => string
  codeValidity: string
  codeIgnore: string
}

const wordings: Record<Language, Wording> = {
  en: {
    greeting: (name) => `Dear ${name},`,
    anonymousGreeting: 'Dear Sir or Madam,',
    open: 'Open this link. You do not need an account:',
    validity: (until) => `The link is valid until ${until}.`,
    warning: 'Anyone who has this link can act in your place. Do not forward this email.',
    about: (url) => `What a link protects and what it does not: ${url}`,
    codeTitle: 'Your code for Integral',
    code: (code) => `Enter this code on the page of your link: ${code}`,
    codeValidity: 'The code can be used once and is valid for 10 minutes.',
    codeIgnore:
      'If you did not request a code, someone else has your link. Tell the organisation that sent it. It can revoke the link.',
  },
  nl: {
    greeting: (name) => `Beste ${name},`,
    anonymousGreeting: 'Geachte heer of mevrouw,',
    open: 'Open deze link. U hebt geen account nodig:',
    validity: (until) => `De link is geldig tot ${until}.`,
    warning: 'Wie deze link heeft, kan in uw plaats handelen. Stuur deze e-mail niet door.',
    about: (url) => `Wat een link wel en niet beschermt: ${url}`,
    codeTitle: 'Uw code voor Integral',
    code: (code) => `Voer deze code in op de pagina van uw link: ${code}`,
    codeValidity: 'De code kan één keer worden gebruikt en is 10 minuten geldig.',
    codeIgnore:
      'Hebt u geen code gevraagd? Dan heeft iemand anders uw link. Meld dit aan de organisatie die de link stuurde, zodat zij hem kan intrekken.',
  },
  fr: {
    greeting: (name) => `Bonjour ${name},`,
    anonymousGreeting: 'Madame, Monsieur,',
    open: 'Ouvrez ce lien. Vous n’avez pas besoin de compte :',
    validity: (until) => `Le lien est valable jusqu’au ${until}.`,
    warning: 'Toute personne qui possède ce lien peut agir à votre place. Ne transférez pas ce courriel.',
    about: (url) => `Ce qu’un lien protège et ce qu’il ne protège pas : ${url}`,
    codeTitle: 'Votre code pour Integral',
    code: (code) => `Saisissez ce code sur la page de votre lien : ${code}`,
    codeValidity: 'Le code est utilisable une seule fois et valable 10 minutes.',
    codeIgnore:
      'Si vous n’avez pas demandé de code, une autre personne possède votre lien. Prévenez l’organisation qui l’a envoyé pour qu’elle le révoque.',
  },
  de: {
    greeting: (name) => `Guten Tag ${name},`,
    anonymousGreeting: 'Sehr geehrte Damen und Herren,',
    open: 'Öffnen Sie diesen Link. Sie benötigen kein Konto:',
    validity: (until) => `Der Link ist bis ${until} gültig.`,
    warning: 'Wer diesen Link besitzt, kann an Ihrer Stelle handeln. Leiten Sie diese E-Mail nicht weiter.',
    about: (url) => `Was ein Link schützt und was nicht: ${url}`,
    codeTitle: 'Ihr Code für Integral',
    code: (code) => `Geben Sie diesen Code auf der Seite Ihres Links ein: ${code}`,
    codeValidity: 'Der Code kann einmal verwendet werden und ist 10 Minuten gültig.',
    codeIgnore:
      'Falls Sie keinen Code angefordert haben, besitzt eine andere Person Ihren Link. Melden Sie dies der Organisation, die ihn gesendet hat, damit sie ihn widerruft.',
  },
  da: {
    greeting: (name) => `Kære ${name}`,
    anonymousGreeting: 'Til rette vedkommende',
    open: 'Åbn dette link. Du behøver ikke en konto:',
    validity: (until) => `Linket er gyldigt indtil ${until}.`,
    warning: 'Enhver, der har dette link, kan handle på dine vegne. Videresend ikke denne e-mail.',
    about: (url) => `Hvad et link beskytter, og hvad det ikke beskytter: ${url}`,
    codeTitle: 'Din kode til Integral',
    code: (code) => `Indtast denne kode på siden til dit link: ${code}`,
    codeValidity: 'Koden kan bruges én gang og er gyldig i 10 minutter.',
    codeIgnore:
      'Hvis du ikke har bedt om en kode, har en anden dit link. Giv besked til den organisation, der sendte det, så den kan tilbagekalde linket.',
  },
}

interface Reader {
  address: string
  name: string | null
  language: Language
}

const greet = ({ name, language }: Reader): string =>
  name ? wordings[language].greeting(name) : wordings[language].anonymousGreeting

/** Returns the mail with a link. It names the purpose, but no content of the subject. */
export function writeLinkEmail(
  purpose: LinkPurpose,
  reader: Reader,
  link: { url: string; about: string; expiresAt: string; timeZone: string },
): Email {
  const { language, address: to } = reader
  const wording = wordings[language]
  const { title, text } = purpose.texts[language]
  const until = new Date(link.expiresAt).toLocaleString(language, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: link.timeZone,
  })
  const paragraphs = [greet(reader), text, wording.open, link.url, wording.validity(until), wording.warning]
  return { to, subject: title, text: [...paragraphs, wording.about(link.about)].join('\n\n') }
}

/** Returns the mail with the code of a link. It contains neither the link nor its subject. */
export function writeCodeEmail(reader: Reader, code: string): Email {
  const wording = wordings[reader.language]
  return {
    to: reader.address,
    subject: wording.codeTitle,
    text: [greet(reader), wording.code(code), wording.codeValidity, wording.codeIgnore].join('\n\n'),
  }
}
