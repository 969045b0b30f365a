-- Values published twice are compared: how far a firmer one may lie off the earlier one before somebody should look.
insert into tolerance (reading, percent, since, reason) values
    ('REVISED', 15, '1900-01-01', 'số ước tính và sơ bộ thường được điều chỉnh vài phần trăm, ít khi quá 15%');
