// Made by `npm run generate`. Edits are lost: change the spec or a template instead.

export interface paths {
    "/accounts": {
        get: operations["listAccounts"];
    };
    "/accounts/{user_id}": {
        get: operations["getAccount"];
        put: operations["updateAccount"];
    };
    "/accounts/self/member-details/{member_user_id}": {
        get: operations["getMemberDetails"];
        put: operations["updateMemberDetails"];
    };
    "/accounts/self/member-invitations": {
        post: operations["inviteMembers"];
    };
    "/accounts/{user_id}/numbers": {
        get: operations["listNumbers"];
    };
    "/accounts/{user_id}/numbers/{number}": {
        get: operations["getNumber"];
        put: operations["assignNumber"];
        delete: operations["revokeNumber"];
    };
    "/accounts/{user_id}/faxes": {
        get: operations["listFaxes"];
    };
    "/accounts/{user_id}/faxes/{fax_id}": {
        get: operations["getFax"];
        put: operations["updateFax"];
        delete: operations["deleteFax"];
    };
    "/accounts/{user_id}/files": {
        post: operations["uploadFile"];
    };
    "/accounts/{user_id}/files/{fax_id}": {
        get: operations["downloadFile"];
    };
    "/accounts/{user_id}/report/{fax_id}": {
        get: operations["downloadFaxReport"];
    };
    "/accounts/{user_id}/outbox": {
        get: operations["listOutboxFaxes"];
        post: operations["sendFax"];
    };
    "/accounts/{user_id}/outbox/{outbox_fax_id}": {
        get: operations["getOutboxFax"];
        put: operations["updateOutboxFax"];
        delete: operations["deleteOutboxFax"];
    };
    "/hooks": {
        get: operations["listWebhooks"];
        post: operations["createWebhook"];
    };
    "/hooks/{hook_id}": {
        delete: operations["deleteWebhook"];
    };
    "/shop/balance": {
        get: operations["getBalance"];
    };
    "/shop/numbers/countries": {
        get: operations["listShopCountries"];
    };
    "/shop/numbers/countries/{country_code}/areas": {
        get: operations["listShopAreas"];
    };
    "/shop/numbers/countries/{country_code}/areas/{calling_code}/numbers": {
        get: operations["listShopNumbers"];
    };
    "/shop/numbers/purchase": {
        post: operations["purchaseNumber"];
    };
    "/accounts/self/contacts": {
        get: operations["listContacts"];
        post: operations["createContact"];
    };
    "/accounts/self/contacts/{contact_id}": {
        put: operations["updateContact"];
        delete: operations["deleteContact"];
    };
    "/accounts/self/contacts/assign-groups": {
        post: operations["assignContactsToGroups"];
    };
    "/accounts/self/contact-groups": {
        get: operations["listContactGroups"];
        post: operations["createContactGroup"];
    };
    "/accounts/self/contact-groups/{group_id}": {
        put: operations["updateContactGroup"];
        delete: operations["deleteContactGroup"];
    };
}
export interface webhooks {
    "createWebhook faxEvent {$request.body#/target}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A fax event
         * @description The service calls the registered URL. No signature, secret or retry rule is documented, so the receiver cannot tell from the call itself who made it.
         */
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": WebhookCallback;
                };
            };
            responses: {
                /** @description The event was taken. Which answer the service expects is not documented. */
                "2XX": {
                    headers: {
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        Error: {
            description?: string;
            error?: string;
        };
        /** @description The accounts of a company's members. */
        AccountList: {
            /** @description One account per member. */
            members: Account[];
        };
        /** @description The account of a user. */
        Account: {
            account_data?: AccountData;
            account_type: AccountType;
            /**
             * @description When the account was made, UTC, `YYYY-MM-DD HH:mm:ss`.
             * @example 2017-05-06 05:22:21
             */
            creation_date: string;
            /** @description The e-mail address of the account. */
            email: string;
            /** @description When the password was last changed. */
            last_password_modification_date?: string;
            /** @description The family name. */
            lastname?: string;
            /** @description User ids of the accounts this one belongs to. An example of the vendor shows an empty object instead of a list. */
            member_of?: string[];
            /** @description The given name. */
            name?: string;
            notifications?: AccountNotifications;
            /** @description The phone number of the account. */
            phone?: string;
            /** @description Where the profile picture lies. */
            profile_image?: string;
            settings?: AccountSettings;
            status: AccountStatus;
            /** @description The user id. */
            uid: string;
        };
        /**
         * @description Which part the account plays in a company, if any.
         * @enum {string}
         */
        AccountType: "corporate_admin" | "individual" | "corporate_member";
        /**
         * @description Whether the account can be used, and if not, why.
         * @enum {string}
         */
        AccountStatus: "active" | "unverified_phone" | "suspended" | "disabled" | "inactive" | "deleted" | "corporate_deleted" | "waiting_for_signup";
        /** @description What the account has to do with its company. */
        AccountData: {
            /** @description File name of the logo. */
            company_logo?: string;
            /** @description The name of the company; for a corporate admin. */
            company_name?: string;
            /** @description Undocumented; the name suggests the reason why the account was switched off. */
            deactivation_reason?: string;
            default_file_type?: FileType;
            /** @description What the user does in the company. */
            role?: string;
            /** @description Whether the records of faxes are kept. */
            save_history?: boolean;
        };
        /**
         * @description A format for the pages of a fax.
         * @enum {string}
         */
        FileType: "tiff" | "pdf";
        /** @description Which notices a user gets. */
        AccountNotifications: {
            black_list?: AccountNotificationsBlacklist;
            settings: AccountNotificationsSettings;
        };
        /** @description Users about whom there are no notices. */
        AccountNotificationsBlacklist: {
            /** @description Their user ids. */
            uids: string[];
        };
        /** @description The notices of each channel. */
        AccountNotificationsSettings: {
            email: AccountNotificationsEmailSettings;
            language?: AccountNotificationsLanguage;
            push_notifications: AccountNotificationsPushSettings;
            slack?: AccountNotificationsSlackSettings;
            sms: AccountNotificationsSmsSettings;
        };
        /**
         * @description The language of the notices. The SDKs know only `en`, but an example of the vendor shows `fa`: be ready for other values when you read it.
         * @enum {string}
         */
        AccountNotificationsLanguage: "en";
        /** @description The notices by e-mail. */
        AccountNotificationsEmailSettings: {
            /** @description Who gets them. */
            addresses?: string[];
            attachments?: AccountNotificationsEmailSettingsAttachments;
            /** @description A notice when the balance runs low. */
            low_credit: boolean;
            /** @description A notice about new features. */
            new_feature: boolean;
            /** @description A notice for each fax that came in. */
            receive_fax: boolean;
            /** @description A notice for each fax that went out. */
            send_fax: boolean;
            /** @description A notice for each voicemail. */
            voicemail: boolean;
        };
        /** @description What is attached to notices by e-mail. */
        AccountNotificationsEmailSettingsAttachments: {
            /** @description Undocumented; the name suggests the page that confirms a fax. */
            confirmation_page?: boolean;
            /** @description The fax that came in. */
            receive_fax: boolean;
            /** @description The fax that went out. */
            send_fax: boolean;
        };
        /** @description The push notices. */
        AccountNotificationsPushSettings: {
            /** @description A notice when the balance runs low. */
            low_credit: boolean;
            /** @description A notice about new features. */
            new_feature: boolean;
            /** @description A notice for each fax that came in. */
            receive_fax: boolean;
            /** @description A notice for each fax that went out. */
            send_fax: boolean;
            /** @description A notice for each voicemail. */
            voicemail: boolean;
        };
        /** @description The notices in Slack. */
        AccountNotificationsSlackSettings: {
            receive_fax: SlackNotificationMode;
            send_fax: SlackNotificationMode;
            /** @description The channel in which they appear. */
            target_channel: string;
        };
        /**
         * @description Whether Slack gets a notice, and whether the fax comes with it.
         * @enum {string}
         */
        SlackNotificationMode: "with_attachment" | "no_attachment" | "off";
        /** @description The notices by text message. */
        AccountNotificationsSmsSettings: {
            /** @description The phone numbers that get them. */
            numbers?: string[];
            /** @description A notice when the balance runs low. */
            low_credit: boolean;
            /** @description A notice about new features. */
            new_feature: boolean;
            /** @description A notice for each fax that came in. */
            receive_fax: boolean;
            /** @description A notice for each fax that went out. */
            send_fax: boolean;
            /** @description A notice for each voicemail. */
            voicemail: boolean;
        };
        /** @description The settings of an account. */
        AccountSettings: {
            /** @description The name shown as caller. */
            caller_id_name?: string;
            /** @description Undocumented, and its keys are not known. An example of the vendor shows it inside `send_fax`. */
            options?: {
                [key: string]: unknown;
            };
            send_fax?: AccountSettingsSendFax;
            /** @description Undocumented. An example of the vendor shows it inside `send_fax`. */
            should_enhance?: boolean;
        };
        /** @description What applies to outgoing faxes. In an example of the vendor `options` and `should_enhance` are found here too. */
        AccountSettingsSendFax: {
            retry?: RetryOptions;
        };
        /** @description What happens when a fax does not get through. */
        RetryOptions: {
            /** @description How often the service tries. */
            count?: number;
            /** @description How long it waits in between. The SDKs call the unit seconds. */
            delay?: number;
        };
        /** @description What a member does in the company, and how much he or she may send. */
        MemberDetail: {
            /** @description How many pages the member may send each month. */
            quota?: number;
            /** @description What the member does in the company. */
            role?: string;
        };
        /** @description The parts of an account to change. */
        PayloadAccountModification: {
            account_data?: AccountData;
            /** @description The e-mail address of the account. */
            email?: string;
            /** @description The family name. */
            lastname?: string;
            /** @description The given name. */
            name?: string;
            notifications?: AccountNotifications;
            /** @description The phone number of the account. */
            phone?: string;
            /** @description Where the profile picture lies. */
            profile_image?: string;
            settings?: AccountSettings;
        };
        /** @description The fax numbers of a user. */
        NumberList: {
            /** @description One entry per number. */
            numbers: FaxPlusNumber[];
        };
        /** @description A fax number of the account. */
        Number: {
            /**
             * @description When the account got the number.
             * @example 2017-07-31 09:20:06
             */
            acquired_date: string;
            /** @description User ids of those who may use the number. */
            assigned_to: string[];
            /** @description When the number ends. An example of the vendor has `null`; it may also be empty. */
            expiration_date?: string | null;
            /** @description Identifier of the number. */
            id: string;
            /** @description True for a number that was cancelled and is still there. */
            is_canceled?: boolean;
            /** @description Which events of this number are announced, and how. */
            notifications?: NumberNotifications[];
            /**
             * @description The number itself, in E.164 form.
             * @example +16699990000
             */
            number: string;
            /** @description User id of the owner. */
            owner_id: string;
            status: NumberStatus;
        };
        /**
         * @description Whether the number works already.
         * @enum {string}
         */
        NumberStatus: "waiting_verification" | "active";
        /** @description How one kind of event is announced. */
        NumberNotifications: {
            /** @description Undocumented; the name suggests a notice by e-mail. */
            email?: boolean;
            /** @description Undocumented; the name suggests a push notice. */
            push_notification?: boolean;
            /** @description The kind of event. Known values are `voicemail`, `receive_fax`, `announcement` and `callforward`. */
            type?: string;
        };
        /** @description Who gets the number. */
        PayloadNumberModification: {
            /** @description User id of the member who may use it from now on. */
            assigned_to: string;
        };
        /** @description A page of fax records. */
        FaxList: {
            data?: FaxListData;
        };
        /** @description The records in a page. */
        FaxListData: {
            /** @description One entry per fax. */
            records?: Fax[];
        };
        /** @description The record of a fax. */
        Fax: {
            /** @description A remark of the user. */
            comment: string;
            /** @description What the fax cost, in the currency of the account. */
            cost?: number;
            cost_details: FaxCostDetails;
            /** @description Undocumented. */
            description?: string;
            direction?: FaxDirection;
            /** @description Undocumented; the name suggests how long the transfer took. */
            duration?: number;
            /** @description Identifier of the file with the pages. */
            file?: string;
            /** @description A name for the file that people can read. */
            file_name?: string;
            /** @description The number of the sender; on a free account a user id. The vendor's SDKs have this name, the vendor's printed answers have `from_number`. */
            from?: string;
            /** @description The sender as the vendor's printed answers name it. The SDKs do not declare it, so it is not confirmed; read `from` as well. */
            from_number?: string;
            /** @description Undocumented. `null` in an example of the vendor. */
            header?: string | null;
            /** @description Identifier of the fax. */
            id: string;
            /** @description Whether somebody has read it. */
            is_read?: boolean;
            /** @description Whether it counts as spam. */
            is_spam?: boolean;
            /** @description Undocumented; the name suggests when the record last changed. */
            last_update?: string;
            /** @description How often the service tries at most. `null` in an example of the vendor. */
            max_retry?: number | null;
            /** @description User id of the owner. */
            owner_id: string;
            /** @description The number of pages. */
            pages: number;
            /** @description The wait between two tries; its unit is not named. `null` in an example of the vendor. */
            retry_delay?: number | null;
            /** @description Undocumented; the name suggests a planned time. `null` in an example of the vendor. */
            scheduled_time?: string | null;
            /** @description When the transfer began, `YYYY-MM-DD HH:mm:ss`. */
            start_time?: string;
            status: FaxStatus;
            /** @description When an outgoing fax was handed in. `null` in an example of the vendor. */
            submit_time?: string | null;
            /** @description The number of the receiver; on a free account a user id. */
            to?: string;
            cover_page?: FaxCoverPage;
        };
        /** @description How the cost of a fax came about. */
        FaxCostDetails: {
            /** @description Undocumented. */
            multiplier?: number;
            /** @description Undocumented; the name suggests the cost of notices. */
            notification_cost?: number;
        };
        /**
         * @description A folder of fax records.
         * @enum {string}
         */
        FaxCategory: "inbox" | "sent" | "spam";
        /**
         * @description Whether the fax was sent or received.
         * @enum {string}
         */
        FaxDirection: "outgoing" | "incoming";
        /**
         * @description How the fax went. These are all values the vendor documents. A fax that is still coming in may carry another one: be ready for that when you read it.
         * @enum {string}
         */
        FaxStatus: "success" | "partially_sent" | "partially_received" | "insufficient_credit" | "failed" | "failed_internal_process_error" | "failed_user_busy" | "failed_no_answer" | "failed_unallocated_number" | "failed_office_converter_issue" | "failed_separate_file_pages_issue" | "failed_render_header_issue" | "failed_invalid_number_format" | "failed_mimetype_not_supported" | "failed_destination_not_supported" | "failed_image_preparation" | "failed_to_send" | "failed_normal_temporary_failure" | "failed_unknown_converter_issue" | "failed_normal_clearing" | "failed_convert_to_tiff_issue" | "failed_fs_49" | "failed_fs_2";
        /** @description What the cover page of a fax says. */
        FaxCoverPage: {
            /** @description The name after TO. */
            name_to: string;
            /** @description The name after FROM. */
            name_from: string;
            /** @description The text after SUBJECT. */
            subject: string;
            /** @description The boxes that are ticked. */
            flags?: CoverPageFlags[];
            /** @description The text after MESSAGE. */
            message?: string;
        };
        /**
         * @description A box on the cover page.
         * @enum {string}
         */
        CoverPageFlags: "urgent" | "for_review" | "please_reply" | "confidential";
        /** @description The new values of a fax record. */
        PayloadFaxModification: {
            /** @description The remark to keep. */
            comment: string;
            /** @description Whether the fax counts as read. */
            is_read: boolean;
        };
        /** @description The form with which a document is uploaded. */
        File: {
            /**
             * Format: binary
             * @description The content of the document. Send it with a file name (including its extension) and with its MIME type.
             */
            fax_file: Blob | Uint8Array | ArrayBuffer | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
        };
        /** @description Where an uploaded document lies. */
        FilePath: {
            /** @description A path that is good for a while, to be put into `files` of the fax to send. The vendor's prose calls it `file_path`. */
            path: string;
        };
        /** @description The faxes in the outbox. */
        OutboxList: {
            /** @description One entry per fax. */
            records: Outbox[];
        };
        /** @description A fax in the outbox. */
        Outbox: {
            comment?: OutboxComment;
            /** @description Undocumented. */
            contact_name?: string;
            /** @description Undocumented. */
            designated_src?: string;
            /** @description Undocumented, and its keys are not known. */
            extra_info?: {
                [key: string]: unknown;
            };
            /** @description What happened to the files. */
            file_changes?: OutboxFileChanges[];
            /** @description The files that make up the fax. */
            files?: string[];
            /** @description Identifier of the fax. */
            id: string;
            initiated_from?: OutboxInitiatedFrom;
            /** @description The IP address the request came from. */
            ip?: string;
            /** @description When the state last changed, `YYYY-MM-DD HH:mm:ss`. */
            last_updated_status_time?: string;
            options?: OutboxOptions;
            /** @description The number of pages. */
            page_count?: number;
            retry?: RetryOptions;
            /**
             * @description When the fax is to be sent.
             * @example 2017-09-24 06:43:04 +0000
             */
            send_time?: string;
            /** @description Undocumented. */
            should_enhance?: boolean;
            /** @description The number of the sender. */
            src?: string;
            status: OutboxStatus;
            /** @description The states so far. */
            status_changes?: OutboxStatusChanges[];
            /** @description When the fax was handed in. */
            submit_time?: string;
            /** @description The numbers of the receivers. */
            to?: string[];
            /** @description The user id. */
            uid: string;
            cover_page?: OutboxCoverPage;
        };
        /**
         * @description How far a fax in the outbox has come.
         * @enum {string}
         */
        OutboxStatus: "submitted" | "converting" | "scheduled_for_sending" | "sending";
        /** @description A remark on a fax to send. */
        OutboxComment: {
            /** @description Undocumented; the name suggests keywords. */
            tags?: string[];
            /**
             * @description The remark itself.
             * @default
             */
            text?: string;
        };
        /** @description How a fax is sent. */
        OutboxOptions: {
            /**
             * @description Makes the pages better to read where they are text. With `false` a fax that is sent again keeps its quality.
             * @default true
             */
            enhancement?: boolean;
            retry?: RetryOptions;
        };
        /** @description What the cover page of a fax to send says. */
        OutboxCoverPage: {
            /** @description The name after TO. */
            name_to: string;
            /** @description The name after FROM. */
            name_from: string;
            /** @description The text after SUBJECT. */
            subject: string;
            /** @description The boxes that are ticked. */
            flags?: CoverPageFlags[];
            /** @description The text after MESSAGE. */
            message?: string;
        };
        /** @description A step in the life of the files. */
        OutboxFileChanges: {
            /** @description Undocumented; the name suggests when it happened. */
            at?: string;
            /** @description The files after this step. */
            files?: OutboxFiles[];
        };
        /** @description A file of a fax to send. */
        OutboxFiles: {
            /** @description Its name. */
            file_name?: string;
            /** @description Its MIME type. */
            mime_type?: string;
            /** @description Its size; the unit is not named. */
            size?: number;
        };
        /** @description What the fax in the outbox goes back to. */
        OutboxInitiatedFrom: {
            /** @description Undocumented. */
            from_id?: string;
            /** @description Undocumented. */
            type?: string;
        };
        /** @description A state the fax has reached. */
        OutboxStatusChanges: {
            /** @description When it was reached, `YYYY-MM-DD HH:mm:ss`. */
            at: string;
            status: OutboxStatus;
        };
        /** @description A fax to send. */
        PayloadOutbox: {
            /** @description The number to send from, or `no_number` for a user without one. Several numbers can be given with commas between them; the service then picks one of them at random for each receiver. */
            from: string;
            /** @description The numbers of the receivers. More than 4000 give the error `too_many_destinations`. */
            to: string[];
            /** @description The paths of uploaded documents. More than 10 give the error `too_many_files`. Whether they can be left out when `from_fax` is given is not confirmed. */
            files: string[];
            comment?: OutboxComment;
            options?: OutboxOptions;
            /**
             * @description When to send the fax, `YYYY-MM-DD HH:mm:ss` and the offset from UTC.
             * @example 2000-01-01 01:02:03 +0000
             */
            send_time?: string;
            /**
             * @description Whether the answer says which fax goes to which number.
             * @default false
             */
            return_ids?: boolean;
            cover_page?: OutboxCoverPage;
            /** @description Sends the pages of an earlier fax, after the uploaded documents. The shape of this value has not been seen; it is probably an object with the id of the fax and, if wanted, that of its owner. */
            from_fax?: unknown;
            /**
             * @description The resolution of the pages. Known only from the vendor's MCP server; that it belongs here, and not into `options`, is not confirmed.
             * @enum {string}
             */
            resolution?: "fine" | "superfine";
        };
        /** @description The new values of a fax in the outbox. */
        PayloadOutboxModification: {
            /** @description The text of the remark. */
            comment?: string;
        };
        /** @description What became of the request to send a fax. */
        SendFaxResponse: {
            /**
             * @description For each number the id of the fax that goes to it; only when `return_ids` was set. The ids are strings in an example of the vendor.
             * @example {
             *       "+1234567890": "1a2b3c4d5e6f7890"
             *     }
             */
            ids?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description What a webhook tells about. `fax_page_received` comes with each single page and needs fax streaming, which the vendor switches on when asked.
         * @enum {string}
         */
        WebhookEventType: "fax_received" | "fax_sent" | "fax_page_received";
        /** @description A URL that is called when an event happens. */
        Webhook: {
            /** @description Identifier of the webhook; the service makes it. */
            id?: string;
            /** @description The URL to call. */
            target: string;
            event: WebhookEventType;
            /** @description The numbers (E.164) the webhook is limited to. Without it the webhook stands for all numbers; an empty list is refused. Known only from the vendor's MCP server, not confirmed for this API. */
            numbers?: string[];
        };
        /** @description What identifies a new webhook. */
        WebhookId: {
            /** @description Identifier of the webhook. */
            id: string;
        };
        /** @description The webhooks of a user. */
        WebhookList: {
            /** @description One entry per webhook. */
            data?: Webhook[];
        };
        /** @description What the service sends to the target of a webhook. */
        WebhookCallback: {
            hook?: WebhookCallbackHook;
            data?: WebhookCallbackData;
        };
        /** @description The event itself. */
        WebhookCallbackHook: {
            /** @description Identifier of the fax, not of the webhook. For a fax that was sent, it equals `data.id` at the first try and differs from it when the fax is tried again. */
            id?: string;
            event?: WebhookEventType;
            /**
             * @description When it happened, `YYYY-MM-DD HH:mm:ss`.
             * @example 2024-09-09 10:44:39
             */
            event_time?: string;
            /** @description The URL that is called. */
            target?: string;
        };
        /** @description The fax the event is about. Events for a sent and a received fax have the same properties; those of `fax_page_received` are not confirmed. */
        WebhookCallbackData: {
            /** @description Identifier of the transfer, the same for all tries. It may be another one than in the list of faxes; both can be used to download the pages. */
            id?: string;
            /** @description The user id. */
            uid?: string;
            /** @description The number of pages. */
            pages?: number;
            /** @description The number of the sender, or a user id. The vendor's documentation has this name, the SDKs have `from_number`. */
            from?: string;
            /** @description The number of the receiver, or a user id. The vendor's documentation has this name, the SDKs have `to_number`. */
            to?: string;
            /** @description The sender as the SDKs name it; the vendor's documentation has `from`. */
            from_number?: string;
            /** @description The receiver as the SDKs name it; the vendor's documentation has `to`. */
            to_number?: string;
            /** @description When the transfer began, `YYYY-MM-DD HH:mm:ss`. */
            start_time?: string;
            /** @description Identifier of the file with the pages. */
            file?: string;
            /** @description A name for the file that people can read. */
            file_name?: string;
            /** @description What the fax cost, in pages. */
            cost?: number;
            status?: FaxStatus;
        };
        /** @description The money in the account. */
        Balance: {
            /** @description How much there is. */
            amount: number;
            /** @description In which currency. */
            currency: string;
        };
        /** @description The countries of the number shop. */
        NumbersAvailableCountries: {
            /** @description One entry per country. */
            countries: NumberAvailableCountry[];
        };
        /** @description A country of the number shop. */
        NumberAvailableCountry: {
            /** @description Its code of two letters (ISO 3166-1 alpha-2). */
            iso?: string;
            /** @description Its name. */
            name?: string;
            /** @description Whether numbers of this country can be bought with this API. `false` does not mean that there are none left. */
            is_available?: boolean;
        };
        /** @description The areas of a country. */
        NumberAreaList: {
            /** @description One entry per area. */
            areas: NumberArea[];
        };
        /** @description An area of a country. */
        NumberArea: {
            /** @description The code to dial. */
            calling_code: string;
            /** @description The city. */
            city: string;
            /** @description The state. */
            state: string;
        };
        /** @description The numbers for sale in an area. That they come in `numbers` is likely, not confirmed. */
        AvailableNumberList: {
            /** @description One entry per number. */
            numbers: AvailableNumber[];
        };
        /** @description A number for sale. */
        AvailableNumber: {
            /** @description Undocumented; its values are not known. */
            type?: string;
            /** @description The currency of the prices. */
            currency?: string;
            /** @description Undocumented; its values are not known. */
            availability?: string;
            item?: AvailableNumberItem;
            /** @description Undocumented; the name suggests what the number costs. */
            price?: number;
            /** @description Undocumented; the name suggests what it costs each month. */
            monthly_fee?: number;
            /** @description Undocumented. */
            number_of_months?: number;
        };
        /** @description Which number is for sale. */
        AvailableNumberItem: {
            /** @description Identifier of the article, presumably the `item_id` with which it is bought. */
            id?: string;
            /** @description The country of the number. */
            country?: string;
            /** @description The number itself. */
            number?: string;
            /** @description The code of the country. */
            country_code?: string;
            geographic_area?: AvailableNumberItemGeographicArea;
        };
        /** @description The area of a number for sale. */
        AvailableNumberItemGeographicArea: {
            /** @description The code of the area. */
            area_code?: string;
            /** @description The name of the area. */
            geographic_area?: string;
            /** @description The city. */
            city?: string;
        };
        /** @description What to buy. */
        PurchaseNumberRequest: {
            /** @description Identifier of the article in the shop. */
            item_id: string;
        };
        /** @description What was bought. That it comes in `number` is not confirmed. */
        PurchasedNumber: {
            /** @description The new number. The shape of this value has not been seen. */
            number: unknown;
        };
        /** @description A page of contacts. That they come in `records`, with a count beside them, is likely, not confirmed. */
        ContactList: {
            /** @description The contacts on this page. */
            records?: Contact[];
            /** @description How many contacts there are on all pages. */
            total_count?: number;
        };
        /** @description An entry of the address book. The types of its properties are likely, not confirmed. */
        Contact: {
            /** @description Identifier of the contact. */
            id?: string;
            /** @description Whom the entry is about. */
            name?: string;
            /** @description The fax number, in E.164 form. */
            fax_number?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The mobile phone number. */
            cellphone?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description Remarks. */
            notes?: string;
            /** @description The groups the contact is in, presumably by id. */
            groups?: string[];
            /** @description Whether a person answers at the fax number. */
            is_telefax?: boolean;
            /** @description Whether the members of the company see the contact. */
            is_shared?: boolean;
            /** @description When the contact was made. */
            creation_date?: string;
            /** @description When the contact was last changed. */
            modification_date?: string;
        };
        /** @description A new entry of the address book. */
        ContactCreate: {
            /** @description Whom the entry is about. */
            name: string;
            /**
             * @description The fax number, in E.164 form.
             * @example +15551234567
             */
            fax_number: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The mobile phone number. */
            cellphone?: string;
            /** @description Remarks. */
            notes?: string;
            /** @description The groups to put the contact into. The vendor's MCP server says by name; whether this API takes names or ids is unclear. */
            groups?: string[];
            /** @description Whether the members of the company shall see the contact. */
            shared?: boolean;
            /** @description Whether a person answers at the fax number. */
            is_telefax?: boolean;
        };
        /** @description The new data of a contact. The properties are assumed to be those of a new contact, and which of them are required is not known. */
        ContactUpdate: {
            /** @description Whom the entry is about. */
            name?: string;
            /** @description The fax number, in E.164 form. */
            fax_number?: string;
            /** @description The e-mail address. */
            email?: string;
            /** @description The phone number. */
            phone?: string;
            /** @description The mobile phone number. */
            cellphone?: string;
            /** @description Remarks. */
            notes?: string;
            /** @description The groups the contact shall be in. The vendor's MCP server says by name; whether this API takes names or ids is unclear. */
            groups?: string[];
            /** @description Whether the members of the company shall see the contact. */
            shared?: boolean;
            /** @description Whether a person answers at the fax number. */
            is_telefax?: boolean;
        };
        /** @description A page of groups. That they come in `records`, with a count beside them, is not confirmed. */
        ContactGroupList: {
            /** @description The groups on this page. */
            records?: ContactGroup[];
            /** @description How many groups there are on all pages. */
            total_count?: number;
        };
        /** @description A group of the address book. */
        ContactGroup: {
            /**
             * @description Identifier of the group.
             * @example 5f7a8b9c0d1e2f3a4b5c6d7f
             */
            id?: string;
            /**
             * @description What the group is called.
             * @example VIP Clients
             */
            name?: string;
            /**
             * @description Remarks.
             * @example Important clients only
             */
            notes?: string;
            /**
             * @description Whether the members of the company see the group.
             * @example true
             */
            is_shared?: boolean;
            /**
             * @description When the group was made.
             * @example 2024-01-10T09:00:00Z
             */
            creation_date?: string;
            /**
             * @description When the group was last changed.
             * @example 2024-02-15T11:20:00Z
             */
            modification_date?: string;
        };
        /** @description A new group of the address book. The properties are likely, not confirmed. */
        ContactGroupCreate: {
            /** @description What to call the group. */
            name: string;
            /** @description Remarks. */
            notes?: string;
            /** @description Whether the members of the company shall see the group. */
            shared?: boolean;
        };
        /** @description The new values of a group; none of them is required. */
        ContactGroupUpdate: {
            /**
             * @description What to call the group.
             * @example Premium Clients
             */
            name?: string;
            /**
             * @description Remarks.
             * @example Updated notes
             */
            notes?: string;
        };
    };
    responses: {
        /** @description The group, with its new data. */
        ContactGroup: {
            content: {
                "application/json": ContactGroup;
            };
        };
        /** @description The data in the request is not acceptable. */
        Error: {
            content: {
                /**
                 * @example {
                 *       "error": "invalid_user_id",
                 *       "description": "Invalid user id given"
                 *     }
                 */
                "application/json": FaxPlusError;
            };
        };
        /** @description The request was not authorised. */
        UnauthorizedError: {
            content: {
                /**
                 * @example {
                 *       "error": "unauthorized",
                 *       "description": "The access token provided is expired, revoked, malformed, or invalid for other reasons."
                 *     }
                 */
                "application/json": FaxPlusError;
            };
        };
        /** @description There is nothing at this address. The code in the vendor's example is `bad_request` all the same. */
        NotFoundError: {
            content: {
                /**
                 * @example {
                 *       "error": "bad_request",
                 *       "description": "Requested resource was not found."
                 *     }
                 */
                "application/json": FaxPlusError;
            };
        };
        /** @description The service itself failed. */
        ServerError: {
            content: {
                /**
                 * @example {
                 *       "error": "internal_server_error",
                 *       "description": "An unexpected error happened, please contact support"
                 *     }
                 */
                "application/json": FaxPlusError;
            };
        };
        /** @description The call failed. Which error statuses this operation has is not confirmed. */
        UnspecifiedError: {
            content: {
                "application/json": FaxPlusError;
            };
        };
    };
    parameters: {
        /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
        UserId: string;
        /** @description User id of the member. */
        MemberUserId: string;
        /** @description The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
        FaxNumber: string;
        /** @description Identifier of the fax. */
        FaxId: string;
        /** @description Identifier of the fax in the outbox. */
        OutboxFaxId: string;
        /** @description The country, as a code of two letters (ISO 3166-1 alpha-2). */
        CountryCode: string;
        /** @description Identifier of the contact. */
        ContactId: string;
        /** @description Identifier of the group. */
        GroupId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The accounts of the members. */
            200: {
                content: {
                    "application/json": AccountList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The account that was asked for. */
            200: {
                content: {
                    "application/json": Account;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateAccount: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayloadAccountModification;
            };
        };
        responses: {
            /** @description The account now has the new data. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getMemberDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User id of the member. */
                member_user_id: MemberUserIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description Role and quota of the member. */
            200: {
                content: {
                    "application/json": MemberDetail;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateMemberDetails: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description User id of the member. */
                member_user_id: MemberUserIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MemberDetail;
            };
        };
        responses: {
            /** @description The member now has the new role and quota. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    inviteMembers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The addresses, at most 10. Whether the service wants the bare list or the object is not confirmed: the vendor's SDK example passes the list itself. */
        requestBody: {
            content: {
                "application/json": string[] | {
                    /** @description The addresses to invite. */
                    emails: string[];
                };
            };
        };
        responses: {
            /** @description The invitations are on their way. */
            "2XX": {
                content: {
                    "application/json": {
                        /** @description A sentence for the reader. Known only from the vendor's MCP server. */
                        message?: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listNumbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The numbers, all in one answer. */
            200: {
                content: {
                    "application/json": NumberList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
                number: FaxNumberParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The number that was asked for. */
            200: {
                content: {
                    "application/json": FaxPlusNumber;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    assignNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
                number: FaxNumberParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayloadNumberModification;
            };
        };
        responses: {
            /** @description The member may use the number now. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    revokeNumber: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description The fax number with country code and plus sign (E.164). In a URL the plus sign is written `%2B`. */
                number: FaxNumberParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The assignment is over. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listFaxes: {
        parameters: {
            query?: {
                /** @description The folder to read. */
                category?: FaxCategory;
                /** @description Leaves out faxes older than this UTC time, `YYYY-MM-DD HH:mm:ss`. */
                after?: string;
                /** @description Leaves out faxes of this UTC time and later, `YYYY-MM-DD HH:mm:ss`. */
                before?: string;
                /** @description The largest number of faxes in the answer. */
                limit?: number;
                /** @description How many faxes to pass over first. Name not confirmed. */
                offset?: number;
                /** @description Whether the sort order goes up or down. Name not confirmed. */
                order?: "asc" | "desc";
                /** @description What the faxes are sorted by. Name not confirmed. */
                sort_by?: "date" | "from" | "to" | "comment" | "pages";
                /** @description Only faxes in one of these states. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
                status?: string[];
                /** @description Only faxes that are read, or only those that are not. Name not confirmed. */
                is_read?: boolean;
                /** @description Only faxes with at least so many pages. Name not confirmed. */
                min_pages?: number;
                /** @description Only faxes with at most so many pages. Name not confirmed. */
                max_pages?: number;
                /** @description Only faxes from this number. Name not confirmed. */
                from_number?: string;
                /** @description Only faxes to this number. Name not confirmed. */
                to_number?: string;
                /** @description Adds the faxes that are just coming in. Name not confirmed. */
                in_progress?: boolean;
            };
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description One page of fax records. */
            200: {
                content: {
                    "application/json": FaxList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax. */
                fax_id: FaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The record that was asked for. */
            200: {
                content: {
                    "application/json": Fax;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax. */
                fax_id: FaxIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayloadFaxModification;
            };
        };
        responses: {
            /** @description The record has the new values. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    deleteFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax. */
                fax_id: FaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The record is gone. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    uploadFile: {
        parameters: {
            query?: {
                /** @description The file format. What it does to an upload is not documented further. */
                format?: FileType;
            };
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FaxPlusFile;
            };
        };
        responses: {
            /** @description The document is stored; the answer says where. */
            "2XX": {
                content: {
                    "application/json": FilePath;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    downloadFile: {
        parameters: {
            query?: {
                /** @description The format of the answer; it counts more than the `Accept` header. Without both the service sends PDF, according to the vendor's MCP server. */
                format?: FileType;
            };
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax. */
                fax_id: FaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The pages of the fax. */
            200: {
                content: {
                    "application/pdf": Blob;
                    "image/tiff": Blob;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    downloadFaxReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax. */
                fax_id: FaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The report as a PDF document. */
            200: {
                content: {
                    "application/pdf": Blob;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listOutboxFaxes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The waiting faxes. */
            200: {
                content: {
                    "application/json": OutboxList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    sendFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayloadOutbox;
            };
        };
        responses: {
            /** @description The fax is in the outbox. */
            201: {
                content: {
                    "application/json": SendFaxResponse;
                };
            };
            /** @description The service refuses the request. Documented codes are `too_many_files` (more than 10) and `too_many_destinations` (more than 4000). */
            400: {
                content: {
                    "application/json": FaxPlusError;
                };
            };
            /** @description The files are larger than 150 MB together. The body of this answer is not confirmed. */
            413: {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getOutboxFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax in the outbox. */
                outbox_fax_id: OutboxFaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The waiting fax. */
            200: {
                content: {
                    "application/json": Outbox;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateOutboxFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax in the outbox. */
                outbox_fax_id: OutboxFaxIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PayloadOutboxModification;
            };
        };
        responses: {
            /** @description The fax has the new comment. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    deleteOutboxFax: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Whose data is meant. Use `self` for yourself, or the user id of a member of the company. */
                user_id: UserIdParameter;
                /** @description Identifier of the fax in the outbox. */
                outbox_fax_id: OutboxFaxIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The fax is out of the outbox. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listWebhooks: {
        parameters: {
            query: {
                /** @description The event whose webhooks are wanted. */
                event: WebhookEventType;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The webhooks for this event. */
            200: {
                content: {
                    "application/json": WebhookList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    createWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": Webhook;
            };
        };
        responses: {
            /** @description The webhook is registered. */
            "2XX": {
                content: {
                    "application/json": WebhookId;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    deleteWebhook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the webhook. */
                hook_id: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The webhook is gone. The vendor's clients expect no body. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    getBalance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The balance and its currency. */
            200: {
                content: {
                    "application/json": Balance;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listShopCountries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The countries. */
            200: {
                content: {
                    "application/json": NumbersAvailableCountries;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listShopAreas: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The country, as a code of two letters (ISO 3166-1 alpha-2). */
                country_code: CountryCodeParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The areas. */
            200: {
                content: {
                    "application/json": NumberAreaList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listShopNumbers: {
        parameters: {
            query?: {
                /** @description How numbers are picked. `random` and `custom` are the values known; whether there are others is not confirmed. */
                channel?: string;
                /** @description Digits that must occur in the number; for the channel `custom`. */
                contains?: string;
            };
            header?: never;
            path: {
                /** @description The country, as a code of two letters (ISO 3166-1 alpha-2). */
                country_code: CountryCodeParameter;
                /** @description The area, by its calling code. */
                calling_code: string;
            };
            cookie?: never;
        };
        responses: {
            /** @description The numbers for sale. */
            200: {
                content: {
                    "application/json": AvailableNumberList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    purchaseNumber: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PurchaseNumberRequest;
            };
        };
        responses: {
            /** @description The number was bought. */
            "2XX": {
                content: {
                    "application/json": PurchasedNumber;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    listContacts: {
        parameters: {
            query?: {
                /** @description Text to look for. */
                search?: string;
                /** @description How many contacts to pass over first. */
                offset?: number;
                /** @description The largest number of contacts in the answer. Its default is not known. */
                limit?: number;
                /** @description Only these contacts, at most 50; the other filters do not count then. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
                ids?: string[];
                /** @description Only contacts of this name. Name of the filter not confirmed. */
                name?: string;
                /** @description Only contacts with this fax number. Name of the filter not confirmed. */
                fax_number?: string;
                /** @description Only contacts of this group. Name of the filter not confirmed. */
                groups?: string;
                /** @description Only contacts with this in their notes. Name of the filter not confirmed. */
                note?: string;
                /** @description `true` for the contacts of the company, `false` for your own. Name of the filter not confirmed. */
                shared?: boolean;
                /** @description What the contacts are sorted by. Name not confirmed. */
                sort?: "name" | "creation_date" | "modification_date";
                /** @description Whether the sort order goes up or down. Name not confirmed. */
                direction?: "asc" | "desc";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The contacts that were found, one page of them. */
            200: {
                content: {
                    "application/json": ContactList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    createContact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactCreate;
            };
        };
        responses: {
            /** @description The new contact. */
            "2XX": {
                content: {
                    "application/json": Contact;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact. */
                contact_id: ContactIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactUpdate;
            };
        };
        responses: {
            /** @description The contact with its new data. */
            200: {
                content: {
                    "application/json": Contact;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    deleteContact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the contact. */
                contact_id: ContactIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The contact is gone. Whether the answer has a body is not confirmed. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
    assignContactsToGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description The groups the contacts shall be in from now on, by id. The vendor's MCP server speaks of names at this place, so which of the two the service takes is unclear. */
                    groups?: string[];
                    /** @description The contacts to change, by id. */
                    contact_ids: string[];
                    /**
                     * @description `true` when contacts and groups are those of the company, `false` when they are your own.
                     * @default false
                     */
                    shared?: boolean;
                };
            };
        };
        responses: {
            /** @description The contacts are in the given groups. */
            200: {
                content: {
                    "application/json": Record<string, unknown>;
                };
            };
            400: ErrorResponse;
            401: UnauthorizedErrorResponse;
            500: ServerErrorResponse;
        };
    };
    listContactGroups: {
        parameters: {
            query?: {
                /** @description Only these groups, at most 50. Neither the name nor the way a list is written in the query is confirmed; the OpenAPI default applies here, a repeated key. */
                ids?: string[];
                /** @description Text to look for in the names of groups. Name not confirmed. */
                group?: string;
                /** @description How many groups to pass over first. Name not confirmed. */
                offset?: number;
                /** @description The largest number of groups in the answer. Name not confirmed, default not known. */
                limit?: number;
                /** @description `true` for the groups of the company, `false` for your own. Name not confirmed. */
                shared?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        responses: {
            /** @description The groups that were found, one page of them. */
            200: {
                content: {
                    "application/json": ContactGroupList;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    createContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactGroupCreate;
            };
        };
        responses: {
            /** @description The new group. */
            "2XX": {
                content: {
                    "application/json": ContactGroup;
                };
            };
            default: UnspecifiedErrorResponse;
        };
    };
    updateContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the group. */
                group_id: GroupIdParameter;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ContactGroupUpdate;
            };
        };
        responses: {
            200: ContactGroupResponse;
            400: ErrorResponse;
            401: UnauthorizedErrorResponse;
            404: NotFoundErrorResponse;
            500: ServerErrorResponse;
        };
    };
    deleteContactGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the group. */
                group_id: GroupIdParameter;
            };
            cookie?: never;
        };
        responses: {
            /** @description The group is gone. Whether the answer has a body is not confirmed. */
            "2XX": {
                content?: never;
            };
            default: UnspecifiedErrorResponse;
        };
    };
}

type UnspecifiedErrorResponse = components['responses']['UnspecifiedError'];
type UserIdParameter = components['parameters']['UserId'];
type MemberUserIdParameter = components['parameters']['MemberUserId'];
type FaxNumberParameter = components['parameters']['FaxNumber'];
type FaxIdParameter = components['parameters']['FaxId'];
type OutboxFaxIdParameter = components['parameters']['OutboxFaxId'];
type CountryCodeParameter = components['parameters']['CountryCode'];
type ContactIdParameter = components['parameters']['ContactId'];
type ErrorResponse = components['responses']['Error'];
type UnauthorizedErrorResponse = components['responses']['UnauthorizedError'];
type ServerErrorResponse = components['responses']['ServerError'];
type GroupIdParameter = components['parameters']['GroupId'];
type ContactGroupResponse = components['responses']['ContactGroup'];
type NotFoundErrorResponse = components['responses']['NotFoundError'];

/**
 * @example
 * ```ts
 * const value: FaxPlusError = { description: 'description', error: 'error' };
 * ```
 */
export type FaxPlusError = components['schemas']['Error'];

/**
 * The accounts of a company's members.
 *
 * @example
 * ```ts
 * const value: AccountList = {
 *   members: [
 *     {
 *       account_type: 'corporate_admin',
 *       creation_date: '2017-05-06 05:22:21',
 *       email: 'email',
 *       status: 'active',
 *       uid: 'uid',
 *     },
 *   ],
 * };
 * ```
 */
export type AccountList = components['schemas']['AccountList'];

/**
 * The account of a user.
 *
 * @example
 * ```ts
 * const value: Account = {
 *   account_type: 'corporate_admin',
 *   creation_date: '2017-05-06 05:22:21',
 *   email: 'email',
 *   status: 'active',
 *   uid: 'uid',
 * };
 * ```
 */
export type Account = components['schemas']['Account'];

/**
 * Which part the account plays in a company, if any.
 *
 * @example
 * ```ts
 * const value: AccountType = 'corporate_admin';
 * ```
 */
export type AccountType = components['schemas']['AccountType'];

/**
 * Whether the account can be used, and if not, why.
 *
 * @example
 * ```ts
 * const value: AccountStatus = 'active';
 * ```
 */
export type AccountStatus = components['schemas']['AccountStatus'];

/**
 * What the account has to do with its company.
 *
 * @example
 * ```ts
 * const value: AccountData = {
 *   company_logo: 'company_logo',
 *   company_name: 'company_name',
 *   deactivation_reason: 'deactivation_reason',
 *   default_file_type: 'tiff',
 *   role: 'role',
 *   save_history: true,
 * };
 * ```
 */
export type AccountData = components['schemas']['AccountData'];

/**
 * A format for the pages of a fax.
 *
 * @example
 * ```ts
 * const value: FileType = 'tiff';
 * ```
 */
export type FileType = components['schemas']['FileType'];

/**
 * Which notices a user gets.
 *
 * @example
 * ```ts
 * const value: AccountNotifications = {
 *   settings: {
 *     email: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *     push_notifications: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *     sms: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *   },
 * };
 * ```
 */
export type AccountNotifications = components['schemas']['AccountNotifications'];

/**
 * Users about whom there are no notices.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsBlacklist = { uids: ['uids'] };
 * ```
 */
export type AccountNotificationsBlacklist = components['schemas']['AccountNotificationsBlacklist'];

/**
 * The notices of each channel.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsSettings = {
 *   email: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *   push_notifications: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *   sms: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 * };
 * ```
 */
export type AccountNotificationsSettings = components['schemas']['AccountNotificationsSettings'];

/**
 * The language of the notices. The SDKs know only `en`, but an example of the vendor shows `fa`: be ready for other values when you read it.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsLanguage = 'en';
 * ```
 */
export type AccountNotificationsLanguage = components['schemas']['AccountNotificationsLanguage'];

/**
 * The notices by e-mail.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsEmailSettings = { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true };
 * ```
 */
export type AccountNotificationsEmailSettings = components['schemas']['AccountNotificationsEmailSettings'];

/**
 * What is attached to notices by e-mail.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsEmailSettingsAttachments = { receive_fax: true, send_fax: true };
 * ```
 */
export type AccountNotificationsEmailSettingsAttachments = components['schemas']['AccountNotificationsEmailSettingsAttachments'];

/**
 * The push notices.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsPushSettings = { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true };
 * ```
 */
export type AccountNotificationsPushSettings = components['schemas']['AccountNotificationsPushSettings'];

/**
 * The notices in Slack.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsSlackSettings = { receive_fax: 'with_attachment', send_fax: 'with_attachment', target_channel: 'target_channel' };
 * ```
 */
export type AccountNotificationsSlackSettings = components['schemas']['AccountNotificationsSlackSettings'];

/**
 * Whether Slack gets a notice, and whether the fax comes with it.
 *
 * @example
 * ```ts
 * const value: SlackNotificationMode = 'with_attachment';
 * ```
 */
export type SlackNotificationMode = components['schemas']['SlackNotificationMode'];

/**
 * The notices by text message.
 *
 * @example
 * ```ts
 * const value: AccountNotificationsSmsSettings = { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true };
 * ```
 */
export type AccountNotificationsSmsSettings = components['schemas']['AccountNotificationsSmsSettings'];

/**
 * The settings of an account.
 *
 * @example
 * ```ts
 * const value: AccountSettings = { caller_id_name: 'caller_id_name', options: {}, send_fax: {}, should_enhance: true };
 * ```
 */
export type AccountSettings = components['schemas']['AccountSettings'];

/**
 * What applies to outgoing faxes. In an example of the vendor `options` and `should_enhance` are found here too.
 *
 * @example
 * ```ts
 * const value: AccountSettingsSendFax = { retry: {} };
 * ```
 */
export type AccountSettingsSendFax = components['schemas']['AccountSettingsSendFax'];

/**
 * What happens when a fax does not get through.
 *
 * @example
 * ```ts
 * const value: RetryOptions = { count: 1, delay: 1 };
 * ```
 */
export type RetryOptions = components['schemas']['RetryOptions'];

/**
 * What a member does in the company, and how much he or she may send.
 *
 * @example
 * ```ts
 * const value: MemberDetail = { quota: 1, role: 'role' };
 * ```
 */
export type MemberDetail = components['schemas']['MemberDetail'];

/**
 * The parts of an account to change.
 *
 * @example
 * ```ts
 * const value: PayloadAccountModification = {
 *   account_data: {},
 *   email: 'email',
 *   lastname: 'lastname',
 *   name: 'name',
 *   notifications: {
 *     settings: {
 *       email: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *       push_notifications: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *       sms: { low_credit: true, new_feature: true, receive_fax: true, send_fax: true, voicemail: true },
 *     },
 *   },
 *   phone: 'phone',
 *   profile_image: 'profile_image',
 *   settings: {},
 * };
 * ```
 */
export type PayloadAccountModification = components['schemas']['PayloadAccountModification'];

/**
 * The fax numbers of a user.
 *
 * @example
 * ```ts
 * const value: NumberList = {
 *   numbers: [
 *     {
 *       acquired_date: '2017-07-31 09:20:06',
 *       assigned_to: ['assigned_to'],
 *       id: 'id',
 *       number: '+16699990000',
 *       owner_id: 'owner_id',
 *       status: 'waiting_verification',
 *     },
 *   ],
 * };
 * ```
 */
export type NumberList = components['schemas']['NumberList'];

/**
 * A fax number of the account.
 *
 * @example
 * ```ts
 * const value: FaxPlusNumber = {
 *   acquired_date: '2017-07-31 09:20:06',
 *   assigned_to: ['assigned_to'],
 *   id: 'id',
 *   number: '+16699990000',
 *   owner_id: 'owner_id',
 *   status: 'waiting_verification',
 * };
 * ```
 */
export type FaxPlusNumber = components['schemas']['Number'];

/**
 * Whether the number works already.
 *
 * @example
 * ```ts
 * const value: NumberStatus = 'waiting_verification';
 * ```
 */
export type NumberStatus = components['schemas']['NumberStatus'];

/**
 * How one kind of event is announced.
 *
 * @example
 * ```ts
 * const value: NumberNotifications = { email: true, push_notification: true, type: 'type' };
 * ```
 */
export type NumberNotifications = components['schemas']['NumberNotifications'];

/**
 * Who gets the number.
 *
 * @example
 * ```ts
 * const value: PayloadNumberModification = { assigned_to: 'assigned_to' };
 * ```
 */
export type PayloadNumberModification = components['schemas']['PayloadNumberModification'];

/**
 * A page of fax records.
 *
 * @example
 * ```ts
 * const value: FaxList = { data: {} };
 * ```
 */
export type FaxList = components['schemas']['FaxList'];

/**
 * The records in a page.
 *
 * @example
 * ```ts
 * const value: FaxListData = {
 *   records: [{ comment: 'comment', cost_details: {}, id: 'id', owner_id: 'owner_id', pages: 1, status: 'success' }],
 * };
 * ```
 */
export type FaxListData = components['schemas']['FaxListData'];

/**
 * The record of a fax.
 *
 * @example
 * ```ts
 * const value: Fax = { comment: 'comment', cost_details: {}, id: 'id', owner_id: 'owner_id', pages: 1, status: 'success' };
 * ```
 */
export type Fax = components['schemas']['Fax'];

/**
 * How the cost of a fax came about.
 *
 * @example
 * ```ts
 * const value: FaxCostDetails = { multiplier: 1, notification_cost: 1 };
 * ```
 */
export type FaxCostDetails = components['schemas']['FaxCostDetails'];

/**
 * A folder of fax records.
 *
 * @example
 * ```ts
 * const value: FaxCategory = 'inbox';
 * ```
 */
export type FaxCategory = components['schemas']['FaxCategory'];

/**
 * Whether the fax was sent or received.
 *
 * @example
 * ```ts
 * const value: FaxDirection = 'outgoing';
 * ```
 */
export type FaxDirection = components['schemas']['FaxDirection'];

/**
 * How the fax went. These are all values the vendor documents. A fax that is still coming in may carry another one: be ready for that when you read it.
 *
 * @example
 * ```ts
 * const value: FaxStatus = 'success';
 * ```
 */
export type FaxStatus = components['schemas']['FaxStatus'];

/**
 * What the cover page of a fax says.
 *
 * @example
 * ```ts
 * const value: FaxCoverPage = { name_to: 'name_to', name_from: 'name_from', subject: 'subject' };
 * ```
 */
export type FaxCoverPage = components['schemas']['FaxCoverPage'];

/**
 * A box on the cover page.
 *
 * @example
 * ```ts
 * const value: CoverPageFlags = 'urgent';
 * ```
 */
export type CoverPageFlags = components['schemas']['CoverPageFlags'];

/**
 * The new values of a fax record.
 *
 * @example
 * ```ts
 * const value: PayloadFaxModification = { comment: 'comment', is_read: true };
 * ```
 */
export type PayloadFaxModification = components['schemas']['PayloadFaxModification'];

/**
 * The form with which a document is uploaded.
 *
 * @example
 * ```ts
 * const value: FaxPlusFile = { fax_file: new File(['…'], 'letter.pdf', { type: 'application/pdf' }) };
 * ```
 */
export type FaxPlusFile = components['schemas']['File'];

/**
 * Where an uploaded document lies.
 *
 * @example
 * ```ts
 * const value: FilePath = { path: 'path' };
 * ```
 */
export type FilePath = components['schemas']['FilePath'];

/**
 * The faxes in the outbox.
 *
 * @example
 * ```ts
 * const value: OutboxList = { records: [{ id: 'id', status: 'submitted', uid: 'uid' }] };
 * ```
 */
export type OutboxList = components['schemas']['OutboxList'];

/**
 * A fax in the outbox.
 *
 * @example
 * ```ts
 * const value: Outbox = { id: 'id', status: 'submitted', uid: 'uid' };
 * ```
 */
export type Outbox = components['schemas']['Outbox'];

/**
 * How far a fax in the outbox has come.
 *
 * @example
 * ```ts
 * const value: OutboxStatus = 'submitted';
 * ```
 */
export type OutboxStatus = components['schemas']['OutboxStatus'];

/**
 * A remark on a fax to send.
 *
 * @example
 * ```ts
 * const value: OutboxComment = { tags: ['tags'], text: 'text' };
 * ```
 */
export type OutboxComment = components['schemas']['OutboxComment'];

/**
 * How a fax is sent.
 *
 * @example
 * ```ts
 * const value: OutboxOptions = { enhancement: true, retry: {} };
 * ```
 */
export type OutboxOptions = components['schemas']['OutboxOptions'];

/**
 * What the cover page of a fax to send says.
 *
 * @example
 * ```ts
 * const value: OutboxCoverPage = { name_to: 'name_to', name_from: 'name_from', subject: 'subject' };
 * ```
 */
export type OutboxCoverPage = components['schemas']['OutboxCoverPage'];

/**
 * A step in the life of the files.
 *
 * @example
 * ```ts
 * const value: OutboxFileChanges = { at: 'at', files: [{}] };
 * ```
 */
export type OutboxFileChanges = components['schemas']['OutboxFileChanges'];

/**
 * A file of a fax to send.
 *
 * @example
 * ```ts
 * const value: OutboxFiles = { file_name: 'file_name', mime_type: 'mime_type', size: 1 };
 * ```
 */
export type OutboxFiles = components['schemas']['OutboxFiles'];

/**
 * What the fax in the outbox goes back to.
 *
 * @example
 * ```ts
 * const value: OutboxInitiatedFrom = { from_id: 'from_id', type: 'type' };
 * ```
 */
export type OutboxInitiatedFrom = components['schemas']['OutboxInitiatedFrom'];

/**
 * A state the fax has reached.
 *
 * @example
 * ```ts
 * const value: OutboxStatusChanges = { at: 'at', status: 'submitted' };
 * ```
 */
export type OutboxStatusChanges = components['schemas']['OutboxStatusChanges'];

/**
 * A fax to send.
 *
 * @example
 * ```ts
 * const value: PayloadOutbox = { from: 'from', to: ['to'], files: ['files'] };
 * ```
 */
export type PayloadOutbox = components['schemas']['PayloadOutbox'];

/**
 * The new values of a fax in the outbox.
 *
 * @example
 * ```ts
 * const value: PayloadOutboxModification = { comment: 'comment' };
 * ```
 */
export type PayloadOutboxModification = components['schemas']['PayloadOutboxModification'];

/**
 * What became of the request to send a fax.
 *
 * @example
 * ```ts
 * const value: SendFaxResponse = { ids: { '+1234567890': '1a2b3c4d5e6f7890' } };
 * ```
 */
export type SendFaxResponse = components['schemas']['SendFaxResponse'];

/**
 * What a webhook tells about. `fax_page_received` comes with each single page and needs fax streaming, which the vendor switches on when asked.
 *
 * @example
 * ```ts
 * const value: WebhookEventType = 'fax_received';
 * ```
 */
export type WebhookEventType = components['schemas']['WebhookEventType'];

/**
 * A URL that is called when an event happens.
 *
 * @example
 * ```ts
 * const value: Webhook = { target: 'target', event: 'fax_received' };
 * ```
 */
export type Webhook = components['schemas']['Webhook'];

/**
 * What identifies a new webhook.
 *
 * @example
 * ```ts
 * const value: WebhookId = { id: 'id' };
 * ```
 */
export type WebhookId = components['schemas']['WebhookId'];

/**
 * The webhooks of a user.
 *
 * @example
 * ```ts
 * const value: WebhookList = { data: [{ target: 'target', event: 'fax_received' }] };
 * ```
 */
export type WebhookList = components['schemas']['WebhookList'];

/**
 * What the service sends to the target of a webhook.
 *
 * @example
 * ```ts
 * const value: WebhookCallback = { hook: { event_time: '2024-09-09 10:44:39' }, data: {} };
 * ```
 */
export type WebhookCallback = components['schemas']['WebhookCallback'];

/**
 * The event itself.
 *
 * @example
 * ```ts
 * const value: WebhookCallbackHook = { id: 'id', event: 'fax_received', event_time: '2024-09-09 10:44:39', target: 'target' };
 * ```
 */
export type WebhookCallbackHook = components['schemas']['WebhookCallbackHook'];

/**
 * The fax the event is about. Events for a sent and a received fax have the same properties; those of `fax_page_received` are not confirmed.
 *
 * @example
 * ```ts
 * const value: WebhookCallbackData = {
 *   id: 'id',
 *   uid: 'uid',
 *   pages: 1,
 *   from: 'from',
 *   to: 'to',
 *   from_number: 'from_number',
 *   to_number: 'to_number',
 *   start_time: 'start_time',
 *   file: 'file',
 *   file_name: 'file_name',
 *   cost: 1,
 *   status: 'success',
 * };
 * ```
 */
export type WebhookCallbackData = components['schemas']['WebhookCallbackData'];

/**
 * The money in the account.
 *
 * @example
 * ```ts
 * const value: Balance = { amount: 1, currency: 'currency' };
 * ```
 */
export type Balance = components['schemas']['Balance'];

/**
 * The countries of the number shop.
 *
 * @example
 * ```ts
 * const value: NumbersAvailableCountries = { countries: [{}] };
 * ```
 */
export type NumbersAvailableCountries = components['schemas']['NumbersAvailableCountries'];

/**
 * A country of the number shop.
 *
 * @example
 * ```ts
 * const value: NumberAvailableCountry = { iso: 'iso', name: 'name', is_available: true };
 * ```
 */
export type NumberAvailableCountry = components['schemas']['NumberAvailableCountry'];

/**
 * The areas of a country.
 *
 * @example
 * ```ts
 * const value: NumberAreaList = { areas: [{ calling_code: 'calling_code', city: 'city', state: 'state' }] };
 * ```
 */
export type NumberAreaList = components['schemas']['NumberAreaList'];

/**
 * An area of a country.
 *
 * @example
 * ```ts
 * const value: NumberArea = { calling_code: 'calling_code', city: 'city', state: 'state' };
 * ```
 */
export type NumberArea = components['schemas']['NumberArea'];

/**
 * The numbers for sale in an area. That they come in `numbers` is likely, not confirmed.
 *
 * @example
 * ```ts
 * const value: AvailableNumberList = { numbers: [{}] };
 * ```
 */
export type AvailableNumberList = components['schemas']['AvailableNumberList'];

/**
 * A number for sale.
 *
 * @example
 * ```ts
 * const value: AvailableNumber = {
 *   type: 'type',
 *   currency: 'currency',
 *   availability: 'availability',
 *   item: {},
 *   price: 1,
 *   monthly_fee: 1,
 *   number_of_months: 1,
 * };
 * ```
 */
export type AvailableNumber = components['schemas']['AvailableNumber'];

/**
 * Which number is for sale.
 *
 * @example
 * ```ts
 * const value: AvailableNumberItem = { id: 'id', country: 'country', number: 'number', country_code: 'country_code', geographic_area: {} };
 * ```
 */
export type AvailableNumberItem = components['schemas']['AvailableNumberItem'];

/**
 * The area of a number for sale.
 *
 * @example
 * ```ts
 * const value: AvailableNumberItemGeographicArea = { area_code: 'area_code', geographic_area: 'geographic_area', city: 'city' };
 * ```
 */
export type AvailableNumberItemGeographicArea = components['schemas']['AvailableNumberItemGeographicArea'];

/**
 * What to buy.
 *
 * @example
 * ```ts
 * const value: PurchaseNumberRequest = { item_id: 'item_id' };
 * ```
 */
export type PurchaseNumberRequest = components['schemas']['PurchaseNumberRequest'];

/**
 * What was bought. That it comes in `number` is not confirmed.
 *
 * @example
 * ```ts
 * const value: PurchasedNumber = { number: {} };
 * ```
 */
export type PurchasedNumber = components['schemas']['PurchasedNumber'];

/**
 * A page of contacts. That they come in `records`, with a count beside them, is likely, not confirmed.
 *
 * @example
 * ```ts
 * const value: ContactList = { records: [{}], total_count: 1 };
 * ```
 */
export type ContactList = components['schemas']['ContactList'];

/**
 * An entry of the address book. The types of its properties are likely, not confirmed.
 *
 * @example
 * ```ts
 * const value: Contact = {
 *   id: 'id',
 *   name: 'name',
 *   fax_number: 'fax_number',
 *   phone: 'phone',
 *   cellphone: 'cellphone',
 *   email: 'email',
 *   notes: 'notes',
 *   groups: ['groups'],
 *   is_telefax: true,
 *   is_shared: true,
 *   creation_date: 'creation_date',
 *   modification_date: 'modification_date',
 * };
 * ```
 */
export type Contact = components['schemas']['Contact'];

/**
 * A new entry of the address book.
 *
 * @example
 * ```ts
 * const value: ContactCreate = { name: 'name', fax_number: '+15551234567' };
 * ```
 */
export type ContactCreate = components['schemas']['ContactCreate'];

/**
 * The new data of a contact. The properties are assumed to be those of a new contact, and which of them are required is not known.
 *
 * @example
 * ```ts
 * const value: ContactUpdate = {
 *   name: 'name',
 *   fax_number: 'fax_number',
 *   email: 'email',
 *   phone: 'phone',
 *   cellphone: 'cellphone',
 *   notes: 'notes',
 *   groups: ['groups'],
 *   shared: true,
 *   is_telefax: true,
 * };
 * ```
 */
export type ContactUpdate = components['schemas']['ContactUpdate'];

/**
 * A page of groups. That they come in `records`, with a count beside them, is not confirmed.
 *
 * @example
 * ```ts
 * const value: ContactGroupList = {
 *   records: [
 *     {
 *       id: '5f7a8b9c0d1e2f3a4b5c6d7f',
 *       name: 'VIP Clients',
 *       notes: 'Important clients only',
 *       is_shared: true,
 *       creation_date: '2024-01-10T09:00:00Z',
 *       modification_date: '2024-02-15T11:20:00Z',
 *     },
 *   ],
 *   total_count: 1,
 * };
 * ```
 */
export type ContactGroupList = components['schemas']['ContactGroupList'];

/**
 * A group of the address book.
 *
 * @example
 * ```ts
 * const value: ContactGroup = {
 *   id: '5f7a8b9c0d1e2f3a4b5c6d7f',
 *   name: 'VIP Clients',
 *   notes: 'Important clients only',
 *   is_shared: true,
 *   creation_date: '2024-01-10T09:00:00Z',
 *   modification_date: '2024-02-15T11:20:00Z',
 * };
 * ```
 */
export type ContactGroup = components['schemas']['ContactGroup'];

/**
 * A new group of the address book. The properties are likely, not confirmed.
 *
 * @example
 * ```ts
 * const value: ContactGroupCreate = { name: 'name' };
 * ```
 */
export type ContactGroupCreate = components['schemas']['ContactGroupCreate'];

/**
 * The new values of a group; none of them is required.
 *
 * @example
 * ```ts
 * const value: ContactGroupUpdate = { name: 'Premium Clients', notes: 'Updated notes' };
 * ```
 */
export type ContactGroupUpdate = components['schemas']['ContactGroupUpdate'];
