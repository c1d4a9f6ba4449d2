-- A customer whose case is closed is asked by an invitation like any other. What comes back is the case's own and no response:
-- figures of customers rest on a fair draw, and nobody drew these.
alter table invitation_contact
    drop constraint invitation_contact_decision,
    add constraint invitation_contact_decision check (decision in
        ('INVITED', 'NOT_DRAWN', 'QUARANTINED', 'NOT_ELIGIBLE', 'CUSTOMER_UNKNOWN', 'TOO_LATE', 'ERASED', 'FOLLOW_UP'));
alter table invitation
    add column question text,
    add constraint invitation_question check (length(question) between 1 and 500);

alter table customer_case
    add column follow_up_csat  smallint,
    add column follow_up_words text,
    add column followed_up_at  timestamptz,
    add constraint customer_case_follow_up_csat check (follow_up_csat between 1 and 5);
create index customer_case_closed on customer_case (vendor_id, root_cause, closed_at) where state = 'CLOSED';

-- What such a customer is asked, until somebody publishes its next version.
insert into survey_version (survey_id, version, title, published_at, language)
values ('case-follow-up', 1, 'Your matter', '2026-11-24T00:00:00Z', 'en');
insert into survey_question (survey_id, version, position, question_id, kind, wording) values
    ('case-follow-up', 1, 0, 'settled', 'RESOLVED', 'Is your matter settled now?'),
    ('case-follow-up', 1, 1, 'satisfied', 'CSAT', 'How satisfied are you now?'),
    ('case-follow-up', 1, 2, 'more', 'TEXT', 'What else would you like to tell us?');
insert into survey_translation (survey_id, version, position, language, item, wording) values
    ('case-follow-up', 1, 0, 'de', 'title', 'Ihr Anliegen'),
    ('case-follow-up', 1, 1, 'de', 'settled', 'Ist Ihr Anliegen jetzt erledigt?'),
    ('case-follow-up', 1, 2, 'de', 'satisfied', 'Wie zufrieden sind Sie jetzt?'),
    ('case-follow-up', 1, 3, 'de', 'more', 'Was möchten Sie uns noch sagen?'),
    ('case-follow-up', 1, 4, 'es', 'title', 'Su asunto'),
    ('case-follow-up', 1, 5, 'es', 'settled', '¿Está resuelto su asunto ahora?'),
    ('case-follow-up', 1, 6, 'es', 'satisfied', '¿Qué tan satisfecho está ahora?'),
    ('case-follow-up', 1, 7, 'es', 'more', '¿Qué más quiere decirnos?'),
    ('case-follow-up', 1, 8, 'fr', 'title', 'Votre demande'),
    ('case-follow-up', 1, 9, 'fr', 'settled', 'Votre demande est-elle réglée maintenant ?'),
    ('case-follow-up', 1, 10, 'fr', 'satisfied', 'Êtes-vous satisfait maintenant ?'),
    ('case-follow-up', 1, 11, 'fr', 'more', 'Que souhaitez-vous ajouter ?'),
    ('case-follow-up', 1, 12, 'it', 'title', 'La sua richiesta'),
    ('case-follow-up', 1, 13, 'it', 'settled', 'La sua richiesta è risolta ora?'),
    ('case-follow-up', 1, 14, 'it', 'satisfied', 'Quanto è soddisfatto ora?'),
    ('case-follow-up', 1, 15, 'it', 'more', 'Che altro vuole dirci?'),
    ('case-follow-up', 1, 16, 'nl', 'title', 'Uw vraag'),
    ('case-follow-up', 1, 17, 'nl', 'settled', 'Is uw vraag nu opgelost?'),
    ('case-follow-up', 1, 18, 'nl', 'satisfied', 'Hoe tevreden bent u nu?'),
    ('case-follow-up', 1, 19, 'nl', 'more', 'Wat wilt u ons nog zeggen?'),
    ('case-follow-up', 1, 20, 'pt', 'title', 'O seu pedido'),
    ('case-follow-up', 1, 21, 'pt', 'settled', 'O seu pedido está resolvido agora?'),
    ('case-follow-up', 1, 22, 'pt', 'satisfied', 'Quão satisfeito está agora?'),
    ('case-follow-up', 1, 23, 'pt', 'more', 'O que mais nos quer dizer?'),
    ('case-follow-up', 1, 24, 'ar', 'title', 'طلبك'),
    ('case-follow-up', 1, 25, 'ar', 'settled', 'هل حُلّ طلبك الآن؟'),
    ('case-follow-up', 1, 26, 'ar', 'satisfied', 'ما مدى رضاك الآن؟'),
    ('case-follow-up', 1, 27, 'ar', 'more', 'هل تود أن تضيف شيئًا؟'),
    ('case-follow-up', 1, 28, 'he', 'title', 'הפנייה שלך'),
    ('case-follow-up', 1, 29, 'he', 'settled', 'האם הפנייה שלך נפתרה עכשיו?'),
    ('case-follow-up', 1, 30, 'he', 'satisfied', 'עד כמה אתם מרוצים עכשיו?'),
    ('case-follow-up', 1, 31, 'he', 'more', 'מה עוד תרצו לומר לנו?');
