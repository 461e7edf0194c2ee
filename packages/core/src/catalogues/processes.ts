import type { UsualProcess } from '../plan/catalogue/catalogue';

/** The usual processes under the three macro-processes of the decree's model plan; the emission model picks among them. */
export const PROCESSES = [
  {
    id: 'allineamento-codici-fiscali',
    macro: 'caricamento-ina',
    title: 'Allineamento dei codici fiscali',
  },
  { id: 'primo-caricamento', macro: 'caricamento-ina', title: 'Primo caricamento' },
  {
    id: 'invio-variazioni',
    macro: 'caricamento-ina',
    title: 'Invio delle variazioni via porta applicativa',
  },
  { id: 'gestione-scarti', macro: 'caricamento-ina', title: 'Gestione degli scarti' },
  {
    id: 'presa-in-carico-bianco',
    macro: 'emissione-cie',
    title: 'Presa in carico dei documenti in bianco',
  },
  {
    id: 'presa-in-carico-giacenza',
    macro: 'emissione-cie',
    title: 'Presa in carico delle carte in giacenza',
  },
  { id: 'custodia-bianco', macro: 'emissione-cie', title: 'Custodia dei documenti in bianco' },
  { id: 'custodia-giacenza', macro: 'emissione-cie', title: 'Custodia delle carte in giacenza' },
  {
    id: 'identificazione-acquisizione',
    macro: 'emissione-cie',
    title: 'Identificazione e acquisizione dei dati',
  },
  { id: 'richiesta-abilitazione', macro: 'emissione-cie', title: 'Richiesta di abilitazione' },
  { id: 'formazione', macro: 'emissione-cie', title: 'Formazione e personalizzazione della carta' },
  { id: 'stampa-pin', macro: 'emissione-cie', title: 'Generazione e stampa del PIN' },
  {
    id: 'prima-parte-pin',
    macro: 'emissione-cie',
    title: 'Rilascio della prima parte di PIN e PUK',
  },
  { id: 'consegna', macro: 'emissione-cie', title: 'Consegna' },
  { id: 'carte-difettose', macro: 'emissione-cie', title: 'Carte difettose o ritirate' },
  { id: 'interdizione', macro: 'emissione-cie', title: 'Interdizione per furto o smarrimento' },
  {
    id: 'quadratura-bianco',
    macro: 'emissione-cie',
    title: 'Inventario e quadratura dei documenti in bianco',
  },
  {
    id: 'quadratura-giacenza',
    macro: 'emissione-cie',
    title: 'Inventario e quadratura delle carte in giacenza',
  },
  { id: 'installazione-servizi', macro: 'uso-cie', title: 'Installazione dei servizi qualificati' },
  { id: 'erogazione-servizi', macro: 'uso-cie', title: 'Erogazione dei servizi in rete' },
  { id: 'postazioni-accesso', macro: 'uso-cie', title: 'Postazioni di accesso' },
  { id: 'controllo-lista-interdetti', macro: 'uso-cie', title: 'Controllo della lista degli interdetti' },
  { id: 'assistenza-pin-puk', macro: 'uso-cie', title: 'Assistenza su PIN e PUK' },
] as const satisfies readonly UsualProcess[];
