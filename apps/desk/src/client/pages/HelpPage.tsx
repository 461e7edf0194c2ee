import { usePageTitle } from '../shell/usePageTitle';

/** The desk explained to those who work at it. */
export function HelpPage() {
  usePageTitle('Aiuto');
  return (
    <article className="desk-help">
      <h1>Aiuto</h1>

      <h2>I documenti</h2>
      <p>
        La pagina «Documenti» elenca, Comune per Comune, quello che il suo profilo può vedere. Il piano di
        sicurezza si modifica; il piano di informatizzazione delle procedure, il piano degli obiettivi
        informatici e il progetto di sperimentazione si consultano.
      </p>
      <p>
        Chi ha il profilo di rilevatore vede e modifica soltanto la propria sede. Il server rifiuta qualsiasi
        altra richiesta.
      </p>

      <h2>Scrivere nel piano</h2>
      <p>
        Non c’è un pulsante per salvare: ogni modifica viene registrata da sola poco dopo che si smette di
        scrivere. «Salvato alle 10:42» vuol dire che i dati sono sul disco del server. Il rischio si ricalcola
        a ogni modifica.
      </p>
      <ul>
        <li>
          <strong>Il server non risponde.</strong> Si può continuare a scrivere. Le modifiche restano nella
          pagina, anche ricaricandola, e partono appena il server torna. Non chiudere la scheda del browser.
        </li>
        <li>
          <strong>Un’altra persona ha modificato gli stessi dati.</strong> La pagina mostra i due valori e
          chiede quale tenere. Modifiche a dati diversi si sommano senza domande.
        </li>
        <li>
          <strong>Una modifica non è stata accettata.</strong> La pagina dice perché. Le altre modifiche non
          si perdono.
        </li>
      </ul>
      <h2>Le versioni del piano</h2>
      <p>
        Il piano si scrive in una versione. Un piano nuovo non ne ha: si può leggere, non modificare, finché
        il responsabile comunale della sicurezza CIE non ne apre una con i pulsanti in alto nella pagina del
        piano.
      </p>
      <ul>
        <li>
          <strong>Versione alfa.</strong> La prima stesura, vicina al modello del Ministero.
        </li>
        <li>
          <strong>Versione beta.</strong> La stesura che rispecchia la situazione reale dell’ente. Si apre
          quando l’alfa è stata trasmessa, oppure subito, come prima versione, e una sola volta.
        </li>
      </ul>
      <p>
        Il piano si modifica mentre la sua versione è in bozza. I passaggi successivi (chiusura della
        rilevazione, verifica, firma, trasmissione) si trovano negli stessi pulsanti, per chi ha il ruolo che
        li compie. Il referente di progetto scrive nella bozza e non apre versioni.
      </p>

      <h2>Che cosa non si modifica ancora</h2>
      <p>
        La pagina del piano modifica sedi, rilevazione, persone, incarichi, processi, attività, beni,
        contromisure e scenari di rischio. Le politiche, le procedure, i locali delle sedi, le schede
        periodiche (attuazione, monitoraggio, convalida), i dati del Comune e i criteri di rischio si
        conservano con il piano e compaiono dove la stampa li prevede, ma qui non hanno ancora un modulo:
        arrivano con un documento importato.
      </p>

      <h2>La stampa del piano</h2>
      <p>
        «Produci documento» scarica il piano come pagina da stampare o da conservare, e dice quanti punti
        restano aperti: «Controlla il piano» li elenca. I recapiti delle persone non vi compaiono. A chi
        rileva una sede il documento dà soltanto l’estratto di quella sede. «Scarica i dati salvati» dà invece
        il piano come file JSON, che la pagina «Importa» sa rileggere.
      </p>

      <h2>Il controllo della carta</h2>
      <p>
        Nella pagina «Controllo carta» si incolla o si scrive la zona a lettura ottica, oppure si trascinano i
        file letti dal chip. Tutto avviene nel browser: nulla viene inviato al server e nulla resta quando si
        lascia la pagina.
      </p>

      <h2>Importare un documento</h2>
      <p>
        Si importa un file JSON prodotto da questo programma o da un altro che usi lo stesso formato. Se il
        file è incompleto, danneggiato o scritto da una versione più recente, la pagina dice che cosa non va e
        in quale punto; nulla di quello che è già registrato cambia. Un documento leggibile ma con errori si
        può importare per correggerlo qui.
      </p>

      <h2>La password</h2>
      <p>
        Chi ha dimenticato la password la chiede a chi gestisce il server, che può impostarne una nuova. Dopo
        otto tentativi non riusciti si attende un quarto d’ora.
      </p>
    </article>
  );
}
