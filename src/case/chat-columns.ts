const words = (text: string): readonly string[] => text.split(/[|\n]+/).filter((word) => word !== '');

/** The columns of messages in a chat, which name no recipient. */
export const CHAT_COLUMNS: Readonly<Record<'writers' | 'texts' | 'times' | 'counted' | 'chats', readonly string[]>> = {
  writers: words(
    `from|sender|author|sender name|from name|user|username|user name|nickname|participant|name|source name|source number|source|sender id|sender number|contact|von|absender|autor|de|remitente|expéditeur|auteur|mittente
|autore|remetente|nadawca|pošiljatelj|gönderen|автор|отправитель|المرسل|فرستنده`,
  ),
  texts: words(
    `text|message|body|content|message text|message body|text message|msg|nachricht|inhalt|mensaje|contenido|texte|contenu|testo|messaggio|mensagem|texto|treść|wiadomość|poruka|mesaj|сообщение|текст|نص|الرسالة|متن|پیام`,
  ),
  times: words(
    `date|timestamp|time|sent|sent at|date time|datetime|datum|fecha|дата|timestamp ms|date unixtime|created at|date sent|time sent|sent date|server timestamp|received at|ts|zeitstempel|data|tarih|التاريخ|تاریخ`,
  ),
  /** Counts of seconds and milliseconds, which need no option. */
  counted: [
    'timestamp ms',
    'date unixtime',
    'sent at',
    'timestamp',
    'server timestamp',
    'received at',
    'date sent',
    'ts',
  ],
  chats: words(
    'chat|chat id|chat name|conversation|conversation id|conversation name|thread|thread id|group|group name|group id|channel|channel name|room',
  ),
};
