import type { SameKeys } from '#shared/messages.ts'
import { plural } from '#shared/plural.ts'
import type { en } from './en.ts'

export const nl: SameKeys<typeof en> = {
  title: 'Handtekening',
  notChecked: 'Niet gecontroleerd op een elektronische handtekening',
  unsigned: 'Scan, zonder elektronische handtekening',
  traced: (signer: string, issuer: string, anchor: string) =>
    `Elektronisch ondertekend door ${signer} (certificaat van ${issuer}), gecontroleerd met het vertrouwensanker ${anchor}`,
  unknownSigner: 'Elektronisch ondertekend, maar de ondertekenaar is hier niet bekend',
  addedTo:
    'Elektronisch ondertekend, maar na de ondertekening is iets aan het bestand toegevoegd. Vergelijk het document: de handtekening dekt de toevoeging niet',
  broken: 'Handtekening verbroken: dit bestand kan geen stavingsstuk zijn',
  namedInCertificate: (signer: string, issuer: string) =>
    `het certificaat, uitgegeven door ${issuer}, vermeldt ${signer}`,
  signedAt: (moment: string) => `tijdstip van ondertekening volgens de ondertekenaar: ${moment}`,
  notRevoked: 'niet gecontroleerd: of het certificaat is ingetrokken',
  earlier: (count: number) =>
    plural(
      'nl',
      count,
      `nog ${count} handtekening, van een eerdere toestand van het bestand`,
      `nog ${count} handtekeningen, van eerdere toestanden van het bestand`,
    ),
  unnamed: 'zonder naam',
  reasons: {
    no_anchor: 'geen vertrouwensanker dat hier is geïnstalleerd, staat in voor het certificaat',
    not_valid_when_signed: 'het certificaat was niet geldig op het tijdstip van ondertekening',
    key_usage: 'het certificaat is niet bedoeld om documenten te ondertekenen',
    weak: 'de handtekening gebruikt een methode die niet meer veilig is',
    not_supported: 'deze vorm van handtekening kan hier niet worden gecontroleerd',
    added_after_signing: 'na de ondertekening is inhoud aan het bestand toegevoegd',
    content_changed: 'het bestand is na de ondertekening gewijzigd',
    signature_invalid: 'de handtekening past niet bij het certificaat van de ondertekenaar',
    unreadable: 'de handtekening kan niet worden gelezen',
  },
  refused: (reason: string) =>
    `Het document is niet aanvaard: ${reason}. Upload het bestand precies zoals de ondertekenaar het heeft bezorgd, zonder het opnieuw op te slaan in een ander programma, of upload een scan van het ondertekende papier.`,
}
